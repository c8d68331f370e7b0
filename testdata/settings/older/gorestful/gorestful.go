package gorestful

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Nothing":   Nothing,
	"All":       All,
	"Star":      Star,
	"One":       One,
	"Anchored":  Anchored,
	"AnyHost":   AnyHost,
	"NoScheme":  NoScheme,
	"UpperCase": UpperCase,
}

func container(f restful.FilterFunction) http.Handler {
	c := restful.NewContainer()
	c.Filter(f)
	ws := new(restful.WebService)
	ws.Route(ws.GET("/").To(func(*restful.Request, *restful.Response) {}))
	c.Add(ws)
	return c
}

func Nothing() http.Handler {
	return container(restful.CrossOriginResourceSharing{CookiesAllowed: true}.Filter)
}

func All() http.Handler {
	return container(restful.CrossOriginResourceSharing{AllowedDomains: []string{".*"}, CookiesAllowed: true}.Filter)
}

func Star() http.Handler {
	return container(restful.CrossOriginResourceSharing{AllowedDomains: []string{"*"}, CookiesAllowed: true}.Filter)
}

func One() http.Handler {
	return container(restful.CrossOriginResourceSharing{AllowedDomains: []string{"https://app.example.com"}, CookiesAllowed: true}.Filter)
}

func Anchored() http.Handler {
	return container(restful.CrossOriginResourceSharing{AllowedDomains: []string{`^https://app\.example\.com$`}, CookiesAllowed: true}.Filter)
}

func AnyHost() http.Handler {
	return container(restful.CrossOriginResourceSharing{AllowedDomains: []string{"https://.*"}, CookiesAllowed: true}.Filter)
}

func NoScheme() http.Handler {
	return container(restful.CrossOriginResourceSharing{AllowedDomains: []string{"app.example.com"}, CookiesAllowed: true}.Filter)
}

func UpperCase() http.Handler {
	return container(restful.CrossOriginResourceSharing{AllowedDomains: []string{"https://APP.example.com"}, CookiesAllowed: true}.Filter)
}
