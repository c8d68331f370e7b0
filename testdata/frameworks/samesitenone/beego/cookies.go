// Package beego sends cookies through beego v2.
package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

func sameSiteWithoutSecure(ctx *context.Context) {
	ctx.SetCookie("sid", "1", 3600, "/", "", false, true, "None") // want "Secure attribute is off"
}

func output(ctx *context.Context) {
	ctx.Output.Cookie("sid", "1", 3600, "/", "", false, true, "None") // want "Secure attribute is off"
}

func anyCase(ctx *context.Context) {
	ctx.SetCookie("sid", "1", 3600, "/", "", false, false, "none") // want "Secure attribute is off"
}

func deletion(ctx *context.Context) {
	ctx.SetCookie("sid", "", -1, "/", "", false, true, "None") // want "reject this deletion"
}

func signed(ctx *context.Context, secret string) {
	ctx.SetSecureCookie(secret, "sid", "1", 3600, "/", "", false, true, "None") // want "Secure attribute is off"
}

type controller struct {
	web.Controller
}

func (c *controller) Post() {
	c.Ctx.SetCookie("sid", "1", 3600, "/", "", false, true, "None") // want "Secure attribute is off"
}

func standardLibrary(ctx *context.Context) {
	http.SetCookie(ctx.ResponseWriter, &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}) // want "without Secure"
}

func raw(ctx *context.Context) {
	ctx.Output.Header("Set-Cookie", "sid=1; SameSite=None") // want "without Secure"
}

func secure(ctx *context.Context) {
	ctx.SetCookie("sid", "1", 3600, "/", "", true, true, "None")
}

// Whatever is no bool counts as true.
func secureNumber(ctx *context.Context) {
	ctx.SetCookie("sid", "1", 3600, "/", "", 1, true, "None")
}

func secureFromConnection(ctx *context.Context) {
	ctx.SetCookie("sid", "1", 3600, "/", "", ctx.Request.TLS != nil, true, "None")
}

func lax(ctx *context.Context) {
	ctx.SetCookie("sid", "1", 3600, "/", "", false, true, "Lax")
}

func withoutSameSite(ctx *context.Context) {
	ctx.SetCookie("sid", "1", 3600, "/", "", false, true)
}

func onlyMaxAge(ctx *context.Context) {
	ctx.SetCookie("sid", "1", 3600)
}

func spread(ctx *context.Context, attributes []interface{}) {
	ctx.SetCookie("sid", "1", attributes...)
}

func rawSecure(ctx *context.Context) {
	ctx.Output.Header("Set-Cookie", "sid=1; SameSite=None; Secure")
}
