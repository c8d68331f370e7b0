// Package making has sockets that are registered where functions are made that look at
// who asks, for other routes.
package making

import (
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	fiberws "github.com/gofiber/contrib/websocket"
	"github.com/gofiber/fiber/v2"
	"golang.org/x/net/websocket"
)

func auth() fiber.Handler {
	return func(c *fiber.Ctx) error {
		if c.Get("Authorization") != "Bearer "+os.Getenv("TOKEN") {
			return c.SendStatus(http.StatusUnauthorized)
		}
		return c.Next()
	}
}

func item(c *fiber.Ctx) error { return nil }

func conn(c *fiberws.Conn) { c.Close() }

func route(app *fiber.App) {
	app.Get("/ws", fiberws.New(conn)) // want "where no origin is listed, each is accepted"
	app.Get("/api/x", auth(), item)
}

func routeBefore(app *fiber.App) {
	app.Get("/api/x", auth(), item)
	app.Get("/ws", fiberws.New(conn)) // want "where no origin is listed, each is accepted"
}

func group(app *fiber.App) {
	api := app.Group("/api")
	api.Use(auth())
	api.Get("/x", item)
	app.Get("/ws", fiberws.New(conn)) // want "where no origin is listed, each is accepted"
}

func groupWith(app *fiber.App) {
	api := app.Group("/api", auth())
	api.Get("/x", item)
	app.Get("/ws", fiberws.New(conn)) // want "where no origin is listed, each is accepted"
}

func kept(app *fiber.App) {
	login := auth()
	app.Get("/api/x", login, item)
	app.Get("/api/y", login, item)
	app.Get("/ws", fiberws.New(conn)) // want "where no origin is listed, each is accepted"
}

func stacked() {
	r := chi.NewRouter()
	r.Handle("/ws", websocket.Handler(echo)) // want "the Origin is not checked"
	r.With(bearerOf(os.Getenv("TOKEN"))).Get("/api/x", http.NotFound)
	http.ListenAndServe(":8080", r)
}

func bearerOf(secret string) func(http.Handler) http.Handler {
	return func(h http.Handler) http.Handler { return bearer(h) }
}

func authorized(secret string) gin.HandlerFunc {
	return func(c *gin.Context) {
		if c.GetHeader("Authorization") != "Bearer "+secret {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		c.Next()
	}
}

func ginGroup() {
	r := gin.New()
	api := r.Group("/api")
	api.Use(authorized(os.Getenv("TOKEN")))
	api.GET("/x", func(c *gin.Context) {})
	r.GET("/ws", gin.WrapH(websocket.Handler(func(c *websocket.Conn) { c.Close() }))) // want "the Origin is not checked"
	r.Run()
}

func bearer(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer "+os.Getenv("TOKEN") {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		h.ServeHTTP(w, r)
	})
}

func echo(c *websocket.Conn) { c.Close() }

func wrappedAfter() {
	mux := http.NewServeMux()
	mux.Handle("/a", websocket.Server{Handler: echo}) // want "the Origin is not checked"
	mux.Handle("/api/", bearer(http.NotFoundHandler()))
	http.ListenAndServe(":8080", mux)
}

func routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/a", websocket.Server{Handler: echo}) // want "the Origin is not checked"
	return mux
}

func nested() {
	mux := http.NewServeMux()
	mux.Handle("/", routes())
	mux.Handle("/api/", bearer(http.NotFoundHandler()))
	http.ListenAndServe(":8080", mux)
}
