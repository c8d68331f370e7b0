// Package hertz sends cookies through hertz.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol"
)

func prefix(ctx context.Context, c *app.RequestContext) {
	c.SetCookie("__Host-session", "1", 60, "/", "", protocol.CookieSameSiteLaxMode, false, true)              // want "the prefix __Host- needs Secure"
	c.SetCookie("__Host-session", "1", 60, "", "example.com", protocol.CookieSameSiteLaxMode, true, true)     // want "the prefix __Host- needs no Domain"
	c.SetCookie("__Http-session", "1", 60, "", "example.com", protocol.CookieSameSiteStrictMode, true, false) // want "the prefix __Http- needs HttpOnly"
}

func domain(ctx context.Context, c *app.RequestContext) {
	c.SetCookie("sid", "1", 60, "/", "https://example.com", protocol.CookieSameSiteLaxMode, true, true) // want "browsers reject a cookie whose Domain has a scheme"
}

func zeroAge(ctx context.Context, c *app.RequestContext) {
	c.SetCookie("theme", "", 0, "/", "", protocol.CookieSameSiteLaxMode, true, true) // want "this deletes no cookie"
}

// None and Partitioned make a cookie Secure.
func secured(ctx context.Context, c *app.RequestContext) {
	c.SetCookie("__Host-session", "1", 60, "", "", protocol.CookieSameSiteNoneMode, false, true)
	c.SetPartitionedCookie("embed", "1", 60, "/", "", protocol.CookieSameSiteLaxMode, false, true)
}

func settings(ctx context.Context, c *app.RequestContext, mode protocol.CookieSameSite, secure bool) {
	c.SetCookie("__Host-session", "1", 60, "/", "", mode, false, true)
	c.SetCookie("__Host-session", "1", 60, "/", "", protocol.CookieSameSiteLaxMode, secure, true)
}

func login(ctx context.Context, c *app.RequestContext) {
	c.SetCookie("token", "1", 3600, "/", "example.com", protocol.CookieSameSiteNoneMode, true, true)
	c.SetPartitionedCookie("embed", "1", 3600, "/", "", protocol.CookieSameSiteNoneMode, true, true)
}

func logout(ctx context.Context, c *app.RequestContext) {
	c.SetCookie("token", "", -1, "/", "", protocol.CookieSameSiteNoneMode, true, true) // want "this deletes no cookie that is set with Domain=example.com: there is no Domain here"
	c.SetCookie("embed", "", -1, "/", "", protocol.CookieSameSiteNoneMode, true, true) // want "this deletes no Partitioned cookie"
}

func logoutClient(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.DelClientCookie("token") // want "this deletes no cookie that is set with Domain=example.com: there is no Domain here"
}

func logoutFine(ctx context.Context, c *app.RequestContext) {
	c.SetCookie("token", "", -1, "/", "example.com", protocol.CookieSameSiteNoneMode, true, true)
	c.SetPartitionedCookie("embed", "", -1, "/", "", protocol.CookieSameSiteNoneMode, true, true)
}

func acquired(ctx context.Context, c *app.RequestContext) {
	cookie := protocol.AcquireCookie()
	defer protocol.ReleaseCookie(cookie)
	cookie.SetKey("__Host-session") // want "the prefix __Host- needs Secure and Path=/"
	cookie.SetValue("1")
	c.Response.Header.SetCookie(cookie)
}

func acquiredFine(ctx context.Context, c *app.RequestContext) {
	cookie := protocol.AcquireCookie()
	cookie.SetKey("__Host-session")
	cookie.SetPath("")
	cookie.SetSameSite(protocol.CookieSameSiteNoneMode)
	c.Response.Header.SetCookie(cookie)
}
