// Package tokens has sockets behind middlewares of libraries that ask for a token in a
// header, which no page of another site can send with a handshake.
package tokens

import (
	"net/http"
	"os"

	jwtware "github.com/gofiber/contrib/jwt"
	fiberws "github.com/gofiber/contrib/websocket"
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/keyauth"
	"github.com/gorilla/websocket"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

var key = []byte(os.Getenv("KEY"))

func valid(k string, c echo.Context) (bool, error) { return k == os.Getenv("KEY"), nil }

func serve(c echo.Context) error {
	up := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return true }}
	conn, err := up.Upgrade(c.Response(), c.Request(), nil)
	if err != nil {
		return err
	}
	return conn.Close()
}

func group(e *echo.Echo) {
	g := e.Group("/ws")
	g.Use(echojwt.JWT(key))
	g.GET("/x", serve)
}

func made(e *echo.Echo) {
	e.Group("/made", echojwt.WithConfig(echojwt.Config{SigningKey: key})).GET("/x", serve)
}

func route(e *echo.Echo) {
	e.GET("/route", serve, middleware.KeyAuth(valid))
}

func kept(e *echo.Echo) {
	login := middleware.KeyAuthWithConfig(middleware.KeyAuthConfig{Validator: valid, KeyLookup: "header:X-Api-Key,header:Authorization"})
	e.GET("/kept", serve, login)
}

// Where it looks is not known.
func configured(e *echo.Echo) {
	e.GET("/configured", serve, echojwt.WithConfig(echojwt.Config{SigningKey: key, TokenLookup: os.Getenv("LOOKUP")}))
}

func echoed(c *fiberws.Conn) { c.Close() }

func keys(app *fiber.App) {
	app.Get("/ws", keyauth.New(keyauth.Config{Validator: func(c *fiber.Ctx, k string) (bool, error) { return k == os.Getenv("KEY"), nil }}), fiberws.New(echoed))
}

func below(app *fiber.App) {
	app.Use("/ws", jwtware.New(jwtware.Config{SigningKey: jwtware.SigningKey{Key: key}}))
	app.Get("/ws/:room", fiberws.New(echoed))
}

func throughout(app *fiber.App) {
	app.Use(jwtware.New(jwtware.Config{SigningKey: jwtware.SigningKey{Key: key}, TokenLookup: "header:Authorization"}))
	app.Get("/ws", fiberws.New(echoed))
}

// The path of the route may be one below the other.
func variable(app *fiber.App) {
	app.Use("/api", jwtware.New(jwtware.Config{SigningKey: jwtware.SigningKey{Key: key}}))
	app.Get("/:version/ws", fiberws.New(echoed))
}

func grouped(app *fiber.App) {
	app.Use("/api", jwtware.New(jwtware.Config{SigningKey: jwtware.SigningKey{Key: key}}))
	api := app.Group("/api")
	api.Get("/ws", fiberws.New(echoed))
}
