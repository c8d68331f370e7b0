// Package libraries has logins of frameworks that preflights do not come to, or that let
// them pass, perhaps.
package libraries

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	chicors "github.com/go-chi/cors"
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/basicauth"
	fibercors "github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/gofiber/fiber/v2/middleware/keyauth"
)

func put(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func ofChi(users map[string]string) http.Handler {
	r := chi.NewRouter()
	r.Use(chicors.AllowAll().Handler)
	r.Use(middleware.BasicAuth("here", users))
	r.Put("/items", put)
	return r
}

func serve(c *gin.Context) { c.JSON(200, "done") }

func ofGin() {
	r := gin.Default()
	r.Use(cors.Default())
	r.Use(gin.BasicAuth(gin.Accounts{"me": "secret"}))
	r.PUT("/x", serve)
	r.Run()
}

func ofFiber(skip func(*fiber.Ctx) bool) {
	app := fiber.New()
	app.Use(basicauth.New(basicauth.Config{Next: skip, Users: map[string]string{"me": "secret"}}))
	app.Use(fibercors.New())
	app.Put("/items", func(c *fiber.Ctx) error { return c.SendStatus(204) })
	app.Listen(":8080")
}

func byQuery(validate func(*fiber.Ctx, string) (bool, error)) {
	app := fiber.New()
	app.Use(keyauth.New(keyauth.Config{KeyLookup: "query:key", Validator: validate}))
	app.Use(fibercors.New())
	app.Put("/items", func(c *fiber.Ctx) error { return c.SendStatus(204) })
	app.Listen(":8080")
}

// aside has the login for a path of its own.
func aside() {
	app := fiber.New()
	app.Use("/admin", basicauth.New(basicauth.Config{Users: map[string]string{"me": "secret"}}))
	app.Use(fibercors.New())
	app.Put("/items", func(c *fiber.Ctx) error { return c.SendStatus(204) })
	app.Listen(":8080")
}
