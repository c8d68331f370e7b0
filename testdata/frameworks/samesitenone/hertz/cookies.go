// Package hertz sends cookies through hertz.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol"
)

// Hertz writes Secure whenever SameSite is None.
func secureFalse(ctx context.Context, c *app.RequestContext) {
	c.SetCookie("sid", "1", 3600, "/", "", protocol.CookieSameSiteNoneMode, false, true)
}

func partitioned(ctx context.Context, c *app.RequestContext) {
	c.SetPartitionedCookie("sid", "1", 3600, "/", "", protocol.CookieSameSiteNoneMode, false, true)
}

func deletion(ctx context.Context, c *app.RequestContext) {
	c.SetCookie("sid", "", -1, "/", "", protocol.CookieSameSiteNoneMode, false, true)
}

func secure(ctx context.Context, c *app.RequestContext) {
	c.SetCookie("sid", "1", 3600, "/", "", protocol.CookieSameSiteNoneMode, true, true)
}

func lax(ctx context.Context, c *app.RequestContext) {
	c.SetCookie("sid", "1", 3600, "/", "", protocol.CookieSameSiteLaxMode, false, true)
}

// A line that is written by hand is sent as it is.
func raw(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Add("Set-Cookie", "sid=1; SameSite=None") // want "without Secure"
}

func rawSecure(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Add("Set-Cookie", "sid=1; SameSite=None; Secure")
}
