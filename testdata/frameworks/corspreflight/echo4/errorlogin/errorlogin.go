// Package errorlogin wants a login before it answers preflights, and says so by errors.
package errorlogin

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func handle(c echo.Context) error {
	if c.Request().Header.Get("Authorization") == "" {
		return echo.ErrUnauthorized // want "they send that without cookies and Authorization"
	}
	h := c.Response().Header()
	h.Set("Access-Control-Allow-Origin", "https://app.example.com")
	h.Set("Access-Control-Allow-Headers", "Authorization")
	if c.Request().Method == http.MethodOptions {
		return c.NoContent(http.StatusNoContent)
	}
	return c.JSON(http.StatusOK, "ok")
}
