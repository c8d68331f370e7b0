package gincontrib

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"All":                All,
	"AllCredentials":     AllCredentials,
	"Star":               Star,
	"Nothing":            Nothing,
	"AllWithList":        AllWithList,
	"AllWithCheck":       AllWithCheck,
	"StarWithCheck":      StarWithCheck,
	"One":                One,
	"Trimmed":            Trimmed,
	"Slash":              Slash,
	"Null":               Null,
	"NoScheme":           NoScheme,
	"OtherScheme":        OtherScheme,
	"OtherSchemeRefused": OtherSchemeRefused,
	"Sockets":            Sockets,
	"PatternOff":         PatternOff,
	"Pattern":            Pattern,
	"AnyHost":            AnyHost,
	"NoDot":              NoDot,
	"OpenEnd":            OpenEnd,
	"AnyPort":            AnyPort,
	"TwoStars":           TwoStars,
	"TwoStarsOff":        TwoStarsOff,
	"StarWithPattern":    StarWithPattern,
	"Regexp":             Regexp,
	"RegexpOpen":         RegexpOpen,
	"Check":              Check,
	"CheckWithList":      CheckWithList,
	"StarLists":          StarLists,
	"Exposed":            Exposed,
}

func engine(h gin.HandlerFunc) http.Handler {
	gin.SetMode(gin.ReleaseMode)
	e := gin.New()
	e.Use(h)
	e.GET("/", func(*gin.Context) {})
	return e
}

func All() http.Handler {
	return engine(cors.New(cors.Config{AllowAllOrigins: true}))
}

func AllCredentials() http.Handler {
	return engine(cors.New(cors.Config{AllowAllOrigins: true, AllowCredentials: true}))
}

func Star() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"*"}, AllowCredentials: true}))
}

func Nothing() http.Handler {
	return engine(cors.New(cors.Config{AllowCredentials: true}))
}

func AllWithList() http.Handler {
	return engine(cors.New(cors.Config{AllowAllOrigins: true, AllowOrigins: []string{"https://app.example.com"}}))
}

func AllWithCheck() http.Handler {
	return engine(cors.New(cors.Config{AllowAllOrigins: true, AllowOriginFunc: func(string) bool { return true }}))
}

func StarWithCheck() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"*"}, AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}))
}

func One() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
}

func Trimmed() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://APP.example.com "}, AllowCredentials: true}))
}

func Slash() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com/"}, AllowCredentials: true}))
}

func Null() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"null"}, AllowCredentials: true}))
}

func NoScheme() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"app.example.com"}, AllowCredentials: true}))
}

func OtherScheme() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"tauri://localhost"}, CustomSchemas: []string{"tauri://"}, AllowCredentials: true}))
}

func OtherSchemeRefused() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"tauri://localhost"}, AllowCredentials: true}))
}

func Sockets() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"wss://app.example.com"}, AllowWebSockets: true, AllowCredentials: true}))
}

func PatternOff() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://*.example.com"}, AllowCredentials: true}))
}

func Pattern() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://*.example.com"}, AllowWildcard: true, AllowCredentials: true}))
}

func AnyHost() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://*"}, AllowWildcard: true, AllowCredentials: true}))
}

func NoDot() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"*example.com"}, AllowWildcard: true, AllowCredentials: true}))
}

func OpenEnd() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"http://localhost*"}, AllowWildcard: true, AllowCredentials: true}))
}

func AnyPort() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"http://localhost:*"}, AllowWildcard: true, AllowCredentials: true}))
}

func TwoStars() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://*.*.com"}, AllowWildcard: true, AllowCredentials: true}))
}

func TwoStarsOff() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://*.*.com"}, AllowCredentials: true}))
}

func StarWithPattern() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"*"}, AllowWildcard: true, AllowCredentials: true}))
}

func Regexp() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"/https://.*example\\.com/"}, AllowCredentials: true}))
}

func RegexpOpen() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"/https://app\\.example\\.com/"}, AllowCredentials: true}))
}

func Check() http.Handler {
	return engine(cors.New(cors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}))
}

func CheckWithList() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}))
}

func StarLists() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowMethods: []string{"GET", "*"}, AllowHeaders: []string{"*"}, AllowCredentials: true}))
}

func Exposed() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, ExposeHeaders: []string{"X-Total-Count", "*"}, AllowCredentials: true}))
}
