package good

import (
	"flag"
	"net/http"
)

var template = http.Cookie{Name: "sid", Path: "/", Secure: true, SameSite: http.SameSiteNoneMode}

func templateCopied(w http.ResponseWriter, value string) {
	c := template
	c.Value = value
	http.SetCookie(w, &c)
}

var bareTemplate = http.Cookie{Name: "sid", Path: "/", SameSite: http.SameSiteNoneMode}

func securedCopy(w http.ResponseWriter, value string) {
	c := bareTemplate
	c.Value = value
	c.Secure = true
	http.SetCookie(w, &c)
}

var configuredTemplate = http.Cookie{Name: "sid", Path: "/", SameSite: http.SameSiteNoneMode}

// Configure is run at start-up.
func Configure(cfg config) {
	configuredTemplate.Secure = cfg.secure
}

func configuredTemplateCopied(w http.ResponseWriter, value string) {
	c := configuredTemplate
	c.Value = value
	http.SetCookie(w, &c)
}

var secureFlag = false

func init() {
	flag.BoolVar(&secureFlag, "secure-cookies", secureFlag, "send cookies over https only")
}

func secureFromFlag(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: value, Secure: secureFlag, SameSite: http.SameSiteNoneMode})
}

// SecureCookies may be changed by the packages that import this one.
var SecureCookies = false

func secureFromExportedVariable(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: value, Secure: SecureCookies, SameSite: http.SameSiteNoneMode})
}
