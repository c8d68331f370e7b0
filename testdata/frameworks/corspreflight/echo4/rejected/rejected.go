package rejected

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func rejected(c echo.Context) error {
	if c.Request().Method != http.MethodPut {
		return c.String(http.StatusMethodNotAllowed, "no") // want "answers it with status 405, and without"
	}
	c.Response().Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Response().Header().Set("Access-Control-Allow-Methods", "PUT")
	return c.JSON(200, "done")
}
