// Package buffalo sends cookies through buffalo, which makes none of them Secure.
package buffalo

import (
	"time"

	"github.com/gobuffalo/buffalo"
)

func prefix(c buffalo.Context) error {
	c.Cookies().Set("__Secure-theme", "dark", time.Hour) // want "the prefix __Secure- needs Secure"
	return nil
}

func hostPrefix(c buffalo.Context) error {
	c.Cookies().SetWithPath("__Host-theme", "dark", "/") // want "the prefix __Host- needs Secure"
	return nil
}

func name(c buffalo.Context) error {
	c.Cookies().Set("last search", "dark", time.Hour) // want "net/http sends no cookie named"
	return nil
}

func login(c buffalo.Context) error {
	c.Cookies().SetWithPath("token", "1", "/")
	return nil
}

// The deletion has no Path, so that it depends on the URL whether the cookie goes.
func logout(c buffalo.Context) error {
	c.Cookies().Delete("token")
	return nil
}

func fine(c buffalo.Context) error {
	c.Cookies().Set("theme", "dark", time.Hour)
	c.Cookies().SetWithExpirationTime("seen", "1", time.Now().Add(time.Hour))
	return nil
}

func forget(c buffalo.Context) error {
	c.Cookies().Delete("theme")
	return nil
}
