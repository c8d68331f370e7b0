// Package fiber3 has cases for the middlewares of fiber v3, whose cookies are
// Secure if they have to be.
package fiber3

import (
	"net/http"

	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/adaptor"
	"github.com/gofiber/fiber/v3/middleware/csrf"
	"github.com/gofiber/fiber/v3/middleware/session"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Session":     Session,
	"SessionNone": SessionNone,
	"CSRF":        CSRF,
	"CSRFNone":    CSRFNone,
}

func serve(handlers ...fiber.Handler) http.Handler {
	app := fiber.New()
	for _, h := range handlers {
		app.Use(h)
	}
	return adaptor.FiberApp(app)
}

func save(store *session.Store) http.Handler {
	return serve(func(c fiber.Ctx) error {
		s, err := store.Get(c)
		if err != nil {
			return err
		}
		return s.Save()
	})
}

func Session() http.Handler {
	return save(session.NewStore(session.Config{}))
}

func SessionNone() http.Handler {
	return save(session.NewStore(session.Config{CookieSameSite: "None"}))
}

func CSRF() http.Handler {
	return serve(csrf.New(csrf.Config{}))
}

func CSRFNone() http.Handler {
	return serve(csrf.New(csrf.Config{CookieSameSite: "None"}))
}
