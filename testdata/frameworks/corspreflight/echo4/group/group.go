package group

import "github.com/labstack/echo/v4"

func allow(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		c.Response().Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		c.Response().Header().Set("Access-Control-Allow-Methods", "PUT")
		if c.Request().Method == "OPTIONS" {
			return c.NoContent(204)
		}
		return next(c)
	}
}

func put(c echo.Context) error { return c.JSON(200, "done") }

func routes(e *echo.Echo) {
	api := e.Group("/api", allow)
	api.PUT("/x", put)
	e.Use(allow)
}
