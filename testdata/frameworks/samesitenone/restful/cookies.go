// Package restful sends cookies through go-restful.
package restful

import (
	"net/http"

	restful "github.com/emicklei/go-restful/v3"
)

func standardLibrary(req *restful.Request, resp *restful.Response) {
	http.SetCookie(resp, &http.Cookie{
		Name:     "sid",
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	})
}

func underlyingWriter(req *restful.Request, resp *restful.Response) {
	http.SetCookie(resp.ResponseWriter, &http.Cookie{
		Name:     "sid",
		Secure:   false,
		SameSite: http.SameSiteNoneMode, // want "Secure attribute is off"
	})
}

func raw(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Set-Cookie", "sid=1; SameSite=None") // want "without Secure"
}

func secure(req *restful.Request, resp *restful.Response) {
	http.SetCookie(resp, &http.Cookie{Name: "sid", Secure: true, SameSite: http.SameSiteNoneMode})
	resp.AddHeader("Set-Cookie", "theme=dark; SameSite=None; Secure")
}
