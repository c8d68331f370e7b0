package hertz

import (
	"context"
	"net/http"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/common/config"
	"github.com/cloudwego/hertz/pkg/common/ut"
	"github.com/cloudwego/hertz/pkg/route"
	"github.com/hertz-contrib/cors"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Default":           Default,
	"All":               All,
	"AllCredentials":    AllCredentials,
	"StarCredentials":   StarCredentials,
	"Nothing":           Nothing,
	"AllAndList":        AllAndList,
	"StarAndCheck":      StarAndCheck,
	"One":               One,
	"UpperCase":         UpperCase,
	"Slash":             Slash,
	"Null":              Null,
	"NoScheme":          NoScheme,
	"Sockets":           Sockets,
	"PatternOff":        PatternOff,
	"Below":             Below,
	"AnyHost":           AnyHost,
	"NoDot":             NoDot,
	"OpenEnd":           OpenEnd,
	"AnyPort":           AnyPort,
	"TwoStars":          TwoStars,
	"StarWithPatterns":  StarWithPatterns,
	"CheckTrue":         CheckTrue,
	"CheckTrueWithList": CheckTrueWithList,
	"StarLists":         StarLists,
	"Exposed":           Exposed,
}

type handler struct{ engine *route.Engine }

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var headers []ut.Header
	for name, values := range r.Header {
		headers = append(headers, ut.Header{Key: name, Value: values[0]})
	}
	response := ut.PerformRequest(h.engine, r.Method, r.URL.Path, nil, headers...).Result()
	response.Header.VisitAll(func(name, value []byte) { w.Header().Add(string(name), string(value)) })
	w.WriteHeader(response.StatusCode())
}

func served(middleware app.HandlerFunc) http.Handler {
	engine := route.NewEngine(config.NewOptions(nil))
	engine.Use(middleware)
	engine.GET("/", func(context.Context, *app.RequestContext) {})
	return handler{engine}
}

func Default() http.Handler {
	return served(cors.Default())
}

func All() http.Handler {
	return served(cors.New(cors.Config{AllowAllOrigins: true}))
}

func AllCredentials() http.Handler {
	return served(cors.New(cors.Config{AllowAllOrigins: true, AllowCredentials: true}))
}

func StarCredentials() http.Handler {
	return served(cors.New(cors.Config{AllowOrigins: []string{"*"}, AllowCredentials: true}))
}

func Nothing() http.Handler {
	return served(cors.New(cors.Config{AllowCredentials: true}))
}

func AllAndList() http.Handler {
	return served(cors.New(cors.Config{AllowAllOrigins: true, AllowOrigins: []string{"https://app.example.com"}}))
}

func StarAndCheck() http.Handler {
	return served(cors.New(cors.Config{AllowOrigins: []string{"*"}, AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}))
}

func One() http.Handler {
	return served(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
}

func UpperCase() http.Handler {
	return served(cors.New(cors.Config{AllowOrigins: []string{"https://APP.example.com "}, AllowCredentials: true}))
}

func Slash() http.Handler {
	return served(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com/"}, AllowCredentials: true}))
}

func Null() http.Handler {
	return served(cors.New(cors.Config{AllowOrigins: []string{"null"}, AllowCredentials: true}))
}

func NoScheme() http.Handler {
	return served(cors.New(cors.Config{AllowOrigins: []string{"app.example.com"}, AllowCredentials: true}))
}

func Sockets() http.Handler {
	return served(cors.New(cors.Config{AllowOrigins: []string{"wss://app.example.com"}, AllowWebSockets: true, AllowCredentials: true}))
}

func PatternOff() http.Handler {
	return served(cors.New(cors.Config{AllowOrigins: []string{"https://*.example.com"}, AllowCredentials: true}))
}

func Below() http.Handler {
	return served(cors.New(cors.Config{AllowOrigins: []string{"https://*.example.com"}, AllowWildcard: true, AllowCredentials: true}))
}

func AnyHost() http.Handler {
	return served(cors.New(cors.Config{AllowOrigins: []string{"https://*"}, AllowWildcard: true, AllowCredentials: true}))
}

func NoDot() http.Handler {
	return served(cors.New(cors.Config{AllowOrigins: []string{"*example.com"}, AllowWildcard: true, AllowCredentials: true}))
}

func OpenEnd() http.Handler {
	return served(cors.New(cors.Config{AllowOrigins: []string{"http://localhost*"}, AllowWildcard: true, AllowCredentials: true}))
}

func AnyPort() http.Handler {
	return served(cors.New(cors.Config{AllowOrigins: []string{"http://localhost:*"}, AllowWildcard: true, AllowCredentials: true}))
}

func TwoStars() http.Handler {
	return served(cors.New(cors.Config{AllowOrigins: []string{"https://*.*.com"}, AllowWildcard: true, AllowCredentials: true}))
}

func StarWithPatterns() http.Handler {
	return served(cors.New(cors.Config{AllowOrigins: []string{"*"}, AllowWildcard: true, AllowCredentials: true}))
}

func CheckTrue() http.Handler {
	return served(cors.New(cors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}))
}

func CheckTrueWithList() http.Handler {
	return served(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}))
}

func StarLists() http.Handler {
	return served(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowMethods: []string{"GET", "*"}, AllowHeaders: []string{"*"}, AllowCredentials: true}))
}

func Exposed() http.Handler {
	return served(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, ExposeHeaders: []string{"X-Total-Count", "*"}, AllowCredentials: true}))
}
