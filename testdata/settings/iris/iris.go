package iris

import (
	"net/http"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Nothing":          Nothing,
	"NoCredentials":    NoCredentials,
	"Star":             Star,
	"One":              One,
	"Line":             Line,
	"Trimmed":          Trimmed,
	"UpperCase":        UpperCase,
	"Null":             Null,
	"NoScheme":         NoScheme,
	"Matcher":          Matcher,
	"LastCounts":       LastCounts,
	"StarNoCredential": StarNoCredential,
	"StarLists":        StarLists,
	"Exposed":          Exposed,
	"Any":              Any,
	"AnyExtracted":     AnyExtracted,
	"Extracted":        Extracted,
	"ExtractedStar":    ExtractedStar,
}

func app(h iris.Handler) http.Handler {
	a := iris.New()
	a.Logger().SetLevel("disable")
	a.UseRouter(h)
	a.Get("/", func(iris.Context) {})
	if err := a.Build(); err != nil {
		panic(err)
	}
	return a
}

func Nothing() http.Handler {
	return app(cors.New().Handler())
}

func NoCredentials() http.Handler {
	return app(cors.New().DisallowCredentials().Handler())
}

func Star() http.Handler {
	return app(cors.New().AllowOrigins("https://app.example.com", "*").Handler())
}

func One() http.Handler {
	return app(cors.New().AllowOrigins("https://app.example.com").Handler())
}

func Line() http.Handler {
	return app(cors.New().AllowOrigin("https://app.example.com,https://x.example.com").Handler())
}

func Trimmed() http.Handler {
	return app(cors.New().AllowOrigins(" https://app.example.com ").Handler())
}

func UpperCase() http.Handler {
	return app(cors.New().AllowOrigins("https://APP.example.com").Handler())
}

func Null() http.Handler {
	return app(cors.New().AllowOrigins("null").Handler())
}

func NoScheme() http.Handler {
	return app(cors.New().AllowOrigin("app.example.com").Handler())
}

func Matcher() http.Handler {
	return app(cors.New().AllowOriginMatcherFunc(func(string) bool { return true }).Handler())
}

func LastCounts() http.Handler {
	return app(cors.New().AllowOriginMatcherFunc(func(string) bool { return true }).AllowOrigins("https://app.example.com").Handler())
}

func StarNoCredential() http.Handler {
	return app(cors.New().AllowOrigin("*").DisallowCredentials().Handler())
}

func StarLists() http.Handler {
	return app(cors.New().AllowOrigins("https://app.example.com").AllowHeaders("*").Handler())
}

func Exposed() http.Handler {
	return app(cors.New().AllowOrigins("https://app.example.com").ExposeHeaders("X-Total-Count", "*").Handler())
}

func Any() http.Handler {
	return app(cors.New().AllowOriginFunc(cors.AllowAnyOrigin).Handler())
}

func AnyExtracted() http.Handler {
	return app(cors.New().ExtractOriginFunc(cors.DefaultOriginExtractor).AllowOriginFunc(cors.AllowAnyOrigin).DisallowCredentials().Handler())
}

func Extracted() http.Handler {
	return app(cors.New().AllowOrigin("https://app.example.com").ExtractOriginFunc(cors.StrictOriginExtractor).Handler())
}

func ExtractedStar() http.Handler {
	return app(cors.New().AllowOrigin("*").ExtractOriginFunc(cors.StrictOriginExtractor).Handler())
}
