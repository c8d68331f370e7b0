// Package echo4 sets headers late through echo.
package echo4

import (
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/labstack/echo/v4"
)

func afterJSON(c echo.Context) error {
	err := c.JSON(http.StatusOK, "hello")
	c.Response().Header().Set("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
	return err
}

func afterNoContent(c echo.Context) error {
	if err := c.NoContent(http.StatusNoContent); err != nil {
		return err
	}
	c.Response().Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "browsers never get this header"
	c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	return nil
}

func afterWriteHeader(c echo.Context) error {
	c.Response().WriteHeader(http.StatusOK)
	c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, "*") // want "browsers never get this header"
	return json.NewEncoder(c.Response()).Encode("hello")
}

func afterPrint(c echo.Context) error {
	fmt.Fprintln(c.Response().Writer, "hello")
	c.Response().Header().Set("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
	return nil
}

func noReturn(c echo.Context) error {
	if c.QueryParam("id") == "" {
		c.String(http.StatusBadRequest, "no id")
	}
	c.Response().Header().Set("Access-Control-Allow-Origin", "*") // want "browsers do not get this header where"
	return c.String(http.StatusOK, "hello")
}

func preflight(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if c.Request().Method == http.MethodOptions {
			return c.NoContent(http.StatusNoContent) // want "browsers block what needs a preflight"
		}
		c.Response().Header().Set("Access-Control-Allow-Origin", "*")
		return next(c)
	}
}

// What follows is right.

func beforeJSON(c echo.Context) error {
	c.Response().Header().Set("Access-Control-Allow-Origin", "*")
	return c.JSON(http.StatusOK, "hello")
}

func returns(c echo.Context) error {
	if c.QueryParam("id") == "" {
		return c.String(http.StatusBadRequest, "no id")
	}
	c.Response().Header().Set("Access-Control-Allow-Origin", "*")
	return c.String(http.StatusOK, "hello")
}

// beforeCommit is run when the headers are about to leave.
func beforeCommit(c echo.Context) error {
	c.Response().Before(func() {
		c.Response().Header().Set("Access-Control-Allow-Origin", "*")
	})
	return c.String(http.StatusOK, "hello")
}

// afterNext comes after a handler that may have answered or not.
func afterNext(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		err := next(c)
		c.Response().Header().Set("Access-Control-Allow-Origin", "*")
		return err
	}
}

// refused makes an error, which is answered when the handlers are done.
func refused(c echo.Context) error {
	err := echo.NewHTTPError(http.StatusForbidden, "no")
	c.Response().Header().Set("Access-Control-Allow-Origin", "*")
	return err
}

func again(c echo.Context) error {
	c.Response().Header().Set("Access-Control-Allow-Origin", "*")
	err := c.String(http.StatusOK, "hello")
	c.Response().Header().Set("Access-Control-Allow-Origin", "*")
	return err
}

func afterFlush(c echo.Context) error {
	c.Response().Header().Set("Content-Type", "text/event-stream")
	c.Response().Flush()
	c.Response().Header().Set("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
	return nil
}
