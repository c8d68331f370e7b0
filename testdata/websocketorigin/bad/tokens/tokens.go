// Package tokens has sockets that middlewares of libraries leave open to pages of other
// sites: they ask for what browsers send for any site, or stand before other routes.
package tokens

import (
	"net/http"
	"os"

	jwtware "github.com/gofiber/contrib/jwt"
	fiberws3 "github.com/gofiber/contrib/v3/websocket"
	fiberws "github.com/gofiber/contrib/websocket"
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/keyauth"
	fiber3 "github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/extractors"
	keyauth3 "github.com/gofiber/fiber/v3/middleware/keyauth"
	"github.com/gorilla/websocket"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

var key = []byte(os.Getenv("KEY"))

func valid(k string, c echo.Context) (bool, error) { return k == os.Getenv("KEY"), nil }

func cookie(e *echo.Echo) {
	e.GET("/cookie", func(c echo.Context) error {
		up := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return true }} // want "this function accepts each Origin"
		conn, err := up.Upgrade(c.Response(), c.Request(), nil)
		if err != nil {
			return err
		}
		return conn.Close()
	}, echojwt.WithConfig(echojwt.Config{SigningKey: key, TokenLookup: "cookie:token"}))
}

func either(e *echo.Echo) {
	g := e.Group("/either")
	g.Use(echojwt.WithConfig(echojwt.Config{SigningKey: key, TokenLookup: "header:Authorization, cookie:token"}))
	g.GET("/ws", func(c echo.Context) error {
		up := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return true }} // want "this function accepts each Origin"
		conn, err := up.Upgrade(c.Response(), c.Request(), nil)
		if err != nil {
			return err
		}
		return conn.Close()
	})
}

func query(e *echo.Echo) {
	e.GET("/query", func(c echo.Context) error {
		up := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return true }} // want "this function accepts each Origin"
		conn, err := up.Upgrade(c.Response(), c.Request(), nil)
		if err != nil {
			return err
		}
		return conn.Close()
	}, middleware.KeyAuthWithConfig(middleware.KeyAuthConfig{Validator: valid, KeyLookup: "query:key"}))
}

// Browsers send passwords for any site.
func password(e *echo.Echo) {
	e.GET("/password", func(c echo.Context) error {
		up := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return true }} // want "this function accepts each Origin"
		conn, err := up.Upgrade(c.Response(), c.Request(), nil)
		if err != nil {
			return err
		}
		return conn.Close()
	}, middleware.BasicAuth(func(user, password string, c echo.Context) (bool, error) { return password == os.Getenv("KEY"), nil }))
}

func echoed(c *fiberws.Conn) { c.Close() }

func keys(app *fiber.App) {
	login := keyauth.New(keyauth.Config{KeyLookup: "cookie:key", Validator: func(c *fiber.Ctx, k string) (bool, error) { return k == os.Getenv("KEY"), nil }})
	app.Get("/ws", login, fiberws.New(echoed)) // want "where no origin is listed, each is accepted"
}

func elsewhere(app *fiber.App) {
	app.Use("/api", jwtware.New(jwtware.Config{SigningKey: jwtware.SigningKey{Key: key}}))
	app.Get("/ws", fiberws.New(echoed)) // want "where no origin is listed, each is accepted"
}

func ofGroup(app *fiber.App) {
	api := app.Group("/api", jwtware.New(jwtware.Config{SigningKey: jwtware.SigningKey{Key: key}}))
	api.Get("/x", func(c *fiber.Ctx) error { return nil })
	app.Get("/ws", fiberws.New(echoed)) // want "where no origin is listed, each is accepted"
}

func newer(app *fiber3.App) {
	app.Use("/ws", keyauth3.New(keyauth3.Config{
		Validator: func(c fiber3.Ctx, k string) (bool, error) { return k == os.Getenv("KEY"), nil },
		Extractor: extractors.Chain(extractors.FromAuthHeader("Bearer"), extractors.FromCookie("key")),
	}))
	app.Get("/ws", fiberws3.New(func(c *fiberws3.Conn) { c.Close() })) // want "where no origin is listed, each is accepted"
}
