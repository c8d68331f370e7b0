package goa

import (
	"net/http"
	"regexp"

	"goa.design/goa/v3/eval"
	goaexpr "goa.design/goa/v3/expr"
	match "goa.design/plugins/v3/cors"
	cors "goa.design/plugins/v3/cors/dsl"
	"goa.design/plugins/v3/cors/expr"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Star":            Star,
	"StarCredentials": StarCredentials,
	"One":             One,
	"Below":           Below,
	"NoScheme":        NoScheme,
	"NoDot":           NoDot,
	"AnyHost":         AnyHost,
	"Null":            Null,
	"Slash":           Slash,
	"Regexp":          Regexp,
	"Anchored":        Anchored,
}

// served returns a handler that does what the code does that goa writes for a
// design: the template of the plugin is not to be had otherwise.
func served(design func()) http.Handler {
	clear(expr.Root.APIOrigins)
	if !eval.Execute(design, new(goaexpr.APIExpr)) {
		panic(eval.Context.Errors)
	}
	var origin *expr.OriginExpr
	for _, o := range expr.Root.APIOrigins {
		origin = o
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		o := r.Header.Get("Origin")
		if o == "" {
			return
		}
		matches := match.MatchOrigin(o, origin.Origin)
		if origin.Regexp {
			matches = match.MatchOriginRegexp(o, regexp.MustCompile(origin.Origin))
		}
		if matches {
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Vary", "Origin")
			if origin.Credentials {
				w.Header().Set("Access-Control-Allow-Credentials", "true")
			}
		}
	})
}

func Star() http.Handler {
	return served(func() {
		cors.Origin("*")
	})
}

func StarCredentials() http.Handler {
	return served(func() {
		cors.Origin("*", func() {
			cors.Credentials()
		})
	})
}

func One() http.Handler {
	return served(func() {
		cors.Origin("https://app.example.com", func() {
			cors.Methods("GET")
			cors.Credentials()
		})
	})
}

func Below() http.Handler {
	return served(func() {
		cors.Origin("https://*.example.com", func() {
			cors.Credentials()
		})
	})
}

func NoScheme() http.Handler {
	return served(func() {
		cors.Origin("*.example.com", func() {
			cors.Credentials()
		})
	})
}

func NoDot() http.Handler {
	return served(func() {
		cors.Origin("https://*example.com", func() {
			cors.Credentials()
		})
	})
}

func AnyHost() http.Handler {
	return served(func() {
		cors.Origin("https://*", func() {
			cors.Credentials()
		})
	})
}

func Null() http.Handler {
	return served(func() {
		cors.Origin("null", func() {
			cors.Credentials()
		})
	})
}

func Slash() http.Handler {
	return served(func() {
		cors.Origin("https://app.example.com/", func() {
			cors.Credentials()
		})
	})
}

func Regexp() http.Handler {
	return served(func() {
		cors.Origin("/https://app[.]example[.]com/", func() {
			cors.Credentials()
		})
	})
}

func Anchored() http.Handler {
	return served(func() {
		cors.Origin("/^https://app[.]example[.]com$/", func() {
			cors.Credentials()
		})
	})
}
