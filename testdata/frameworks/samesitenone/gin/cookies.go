// Package gin sends cookies through gin.
package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func sameSiteThenCookie(c *gin.Context) {
	c.SetSameSite(http.SameSiteNoneMode)
	c.SetCookie("sid", "1", 3600, "/", "", false, true) // want "Secure attribute is off"
}

func sameSiteCoversLaterCookies(c *gin.Context) {
	c.SetSameSite(http.SameSiteNoneMode)
	c.SetCookie("access", "1", 3600, "/", "", true, true)
	c.SetCookie("refresh", "1", 3600, "/auth", "", false, true) // want "Secure attribute is off"
	c.SetCookie("theme", "dark", 3600, "/", "", false, false)   // want "Secure attribute is off"
}

func sameSiteChangedToNone(c *gin.Context) {
	c.SetSameSite(http.SameSiteLaxMode)
	c.SetCookie("theme", "dark", 3600, "/", "", false, false)
	c.SetSameSite(http.SameSiteNoneMode)
	c.SetCookie("sid", "1", 3600, "/", "", false, true) // want "Secure attribute is off"
}

const secureCookies = false

func secureConstant(c *gin.Context) {
	c.SetSameSite(http.SameSiteNoneMode)
	c.SetCookie("sid", "1", 3600, "/", "", secureCookies, true) // want "Secure attribute is off"
}

func deletion(c *gin.Context) {
	c.SetSameSite(http.SameSiteNoneMode)
	c.SetCookie("sid", "", -1, "/", "", false, true) // want "reject this deletion"
}

func middleware() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.SetSameSite(http.SameSiteNoneMode)
		if _, err := c.Cookie("visitor"); err != nil {
			c.SetCookie("visitor", "1", 0, "/", "", false, true) // want "Secure attribute is off"
		}
		c.Next()
	}
}

func crossSite(c *gin.Context) {
	c.SetSameSite(http.SameSiteNoneMode)
}

func sameSiteFromHelper(c *gin.Context) {
	crossSite(c)
	c.SetCookie("sid", "1", 3600, "/", "", false, true) // want "Secure attribute is off"
}

func setSession(c *gin.Context, value string, secure bool) {
	c.SetSameSite(http.SameSiteNoneMode)
	c.SetCookie("sid", value, 3600, "/", "", secure, true) // want "Secure attribute is off"
}

func helperCalledWithFalse(c *gin.Context) {
	setSession(c, "1", false)
}

func sameSiteOnOneBranch(c *gin.Context, embedded bool) {
	if embedded {
		c.SetSameSite(http.SameSiteNoneMode)
	}
	c.SetCookie("sid", "1", 3600, "/", "", false, true) // want "Secure attribute is off"
}

func cookieData(c *gin.Context) {
	c.SetCookieData(&http.Cookie{
		Name:     "sid",
		Value:    "1",
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	})
}

// The default mode is replaced by the context's.
func cookieDataWithDefaultMode(c *gin.Context) {
	c.SetSameSite(http.SameSiteNoneMode)
	c.SetCookieData(&http.Cookie{Name: "sid", SameSite: http.SameSiteDefaultMode}) // want "without Secure"
}

func standardLibrary(c *gin.Context) {
	http.SetCookie(c.Writer, &http.Cookie{
		Name:     "sid",
		Secure:   false,
		SameSite: http.SameSiteNoneMode, // want "Secure attribute is off"
	})
}

func rawHeader(c *gin.Context) {
	c.Header("Set-Cookie", "sid=1; Path=/; SameSite=None") // want "without Secure"
}

func rawWriterHeader(c *gin.Context, id string) {
	c.Writer.Header().Add("Set-Cookie", "sid="+id+"; SameSite=None") // want "without Secure"
}

func secure(c *gin.Context) {
	c.SetSameSite(http.SameSiteNoneMode)
	c.SetCookie("sid", "1", 3600, "/", "", true, true)
}

// SetSameSite has no effect on earlier cookies.
func sameSiteTooLate(c *gin.Context) {
	c.SetCookie("sid", "1", 3600, "/", "", false, true)
	c.SetSameSite(http.SameSiteNoneMode)
}

func sameSiteChangedToLax(c *gin.Context) {
	c.SetSameSite(http.SameSiteNoneMode)
	c.SetCookie("sid", "1", 3600, "/", "", true, true)
	c.SetSameSite(http.SameSiteLaxMode)
	c.SetCookie("theme", "dark", 3600, "/", "", false, false)
}

func withoutSameSite(c *gin.Context) {
	c.SetCookie("sid", "1", 3600, "/", "", false, true)
}

func secureDeletion(c *gin.Context) {
	c.SetSameSite(http.SameSiteNoneMode)
	c.SetCookie("sid", "", -1, "/", "", true, true)
}

// Another context's SameSite does not count.
func twoContexts(c, other *gin.Context) {
	other.SetSameSite(http.SameSiteNoneMode)
	c.SetCookie("sid", "1", 3600, "/", "", false, true)
}

type config struct {
	production bool
	sameSite   http.SameSite
}

func secureFromConfig(c *gin.Context, cfg config) {
	c.SetSameSite(http.SameSiteNoneMode)
	c.SetCookie("sid", "1", 3600, "/", "", cfg.production, true)
}

func secureFromConnection(c *gin.Context) {
	c.SetSameSite(http.SameSiteNoneMode)
	c.SetCookie("sid", "1", 3600, "/", "", c.Request.TLS != nil, true)
}

func sameSiteFromConfig(c *gin.Context, cfg config) {
	c.SetSameSite(cfg.sameSite)
	c.SetCookie("sid", "1", 3600, "/", "", false, true)
}

func bothInProduction(c *gin.Context, cfg config) {
	if cfg.production {
		c.SetSameSite(http.SameSiteNoneMode)
	} else {
		c.SetSameSite(http.SameSiteLaxMode)
	}
	c.SetCookie("sid", "1", 3600, "/", "", cfg.production, true)
}

func chosenTogether(c *gin.Context, cfg config) {
	mode, secure := http.SameSiteLaxMode, false
	if cfg.production {
		mode, secure = http.SameSiteNoneMode, true
	}
	c.SetSameSite(mode)
	c.SetCookie("sid", "1", 3600, "/", "", secure, true)
}

// SetSession is for other packages: secure is unknown.
func SetSession(c *gin.Context, value string, secure bool) {
	c.SetSameSite(http.SameSiteNoneMode)
	c.SetCookie("sid", value, 3600, "/", "", secure, true)
}

func secureCookieData(c *gin.Context) {
	c.SetCookieData(&http.Cookie{Name: "sid", Secure: true, SameSite: http.SameSiteNoneMode})
}

// A SameSite that was left out is not replaced by the context's.
func cookieDataWithoutMode(c *gin.Context) {
	c.SetSameSite(http.SameSiteNoneMode)
	c.SetCookieData(&http.Cookie{Name: "sid"})
}

func rawSecure(c *gin.Context) {
	c.Header("Set-Cookie", "sid=1; Path=/; SameSite=None; Secure")
}
