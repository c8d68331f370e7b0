// Package making has sockets behind functions that look at who asks, and are made where
// they are registered, or may be.
package making

import (
	"net/http"
	"os"

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

func conn(c *fiberws.Conn) { c.Close() }

func route(app *fiber.App) {
	login := auth()
	app.Get("/ws", login, fiberws.New(conn))
}

func used(app *fiber.App) {
	app.Use(auth())
	app.Get("/ws", fiberws.New(conn))
}

func grouped(app *fiber.App) {
	login := auth()
	ws := app.Group("/ws")
	ws.Use(login)
	ws.Get("/x", fiberws.New(conn))
}

// What is done with it is not known.

type registry interface{ Before(fiber.Handler) }

func handed(app *fiber.App, all registry) {
	all.Before(auth())
	app.Get("/ws", fiberws.New(conn))
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

func around() {
	mux := http.NewServeMux()
	mux.Handle("/a", websocket.Server{Handler: echo})
	handler := bearer(mux)
	http.ListenAndServe(":8080", handler)
}

func served() {
	mux := http.NewServeMux()
	mux.Handle("/a", websocket.Server{Handler: echo})
	s := &http.Server{Addr: ":8080", Handler: bearer(mux)}
	s.ListenAndServe()
}

// In the handler itself.
func made(w http.ResponseWriter, r *http.Request) {
	bearer(websocket.Handler(echo)).ServeHTTP(w, r)
}

// The middlewares of a group are run for all that comes after it below its path.

func root(app *fiber.App) {
	private := app.Group("/", auth())
	private.Get("/x", func(c *fiber.Ctx) error { return nil })
	app.Get("/ws", fiberws.New(conn))
}

func prefix(app *fiber.App) {
	api := app.Group("/api")
	api.Use(auth())
	app.Get("/api/ws", fiberws.New(conn))
}
