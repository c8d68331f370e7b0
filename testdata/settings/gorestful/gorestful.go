package gorestful

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Nothing":        Nothing,
	"NothingCookies": NothingCookies,
	"All":            All,
	"Star":           Star,
	"One":            One,
	"UpperCase":      UpperCase,
	"Pattern":        Pattern,
	"Null":           Null,
	"Check":          Check,
	"CheckList":      CheckList,
	"Two":            Two,
	"StarLists":      StarLists,
	"Exposed":        Exposed,
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
	return container(restful.CrossOriginResourceSharing{}.Filter)
}

func NothingCookies() http.Handler {
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

func UpperCase() http.Handler {
	return container(restful.CrossOriginResourceSharing{AllowedDomains: []string{"https://APP.example.com"}, CookiesAllowed: true}.Filter)
}

func Pattern() http.Handler {
	return container(restful.CrossOriginResourceSharing{AllowedDomains: []string{"https://.*"}, CookiesAllowed: true}.Filter)
}

func Null() http.Handler {
	return container(restful.CrossOriginResourceSharing{AllowedDomains: []string{"null"}, CookiesAllowed: true}.Filter)
}

func Check() http.Handler {
	return container(restful.CrossOriginResourceSharing{AllowedDomainFunc: func(string) bool { return true }, CookiesAllowed: true}.Filter)
}

func CheckList() http.Handler {
	return container(restful.CrossOriginResourceSharing{AllowedDomains: []string{"https://app.example.com"}, AllowedDomainFunc: func(string) bool { return true }, CookiesAllowed: true}.Filter)
}

func Two() http.Handler {
	return container(restful.CrossOriginResourceSharing{AllowedDomains: []string{"https://app.example.com", "https://x.example.com"}, CookiesAllowed: true}.Filter)
}

func StarLists() http.Handler {
	return container(restful.CrossOriginResourceSharing{AllowedDomains: []string{"https://app.example.com"}, AllowedMethods: []string{"GET", "*"}, AllowedHeaders: []string{"*"}, CookiesAllowed: true}.Filter)
}

func Exposed() http.Handler {
	return container(restful.CrossOriginResourceSharing{AllowedDomains: []string{"https://app.example.com"}, ExposeHeaders: []string{"X-Total-Count", "*"}, CookiesAllowed: true}.Filter)
}
