package echo4

import "github.com/labstack/echo/v4"

// A group that is made of another where that is made is not that one.
func nested() {
	e := echo.New()
	g := e.Group("/a").Group("/b")
	g.GET("/x", open)
	e.Start(":8080")
}

func open(c echo.Context) error {
	c.Response().Header().Set("Access-Control-Allow-Origin", "*")
	return nil
}
