// Package restful answers with the request's origin through go-restful.
package restful

import (
	"log"
	"net/http"
	"slices"

	restful "github.com/emicklei/go-restful/v3"
)

func reflectedWithCredentials(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Access-Control-Allow-Origin", req.HeaderParameter("Origin")) // want "as the logged-in user"
	resp.AddHeader("Access-Control-Allow-Credentials", "true")
	resp.WriteHeader(http.StatusOK)
}

func reflectedWithoutCredentials(req *restful.Request, resp *restful.Response) {
	origin := req.HeaderParameter("Origin")
	resp.AddHeader("Access-Control-Allow-Origin", origin) // want "any site can read this response: "
	resp.WriteHeader(http.StatusOK)
}

func nonEmptyIsNoCheck(req *restful.Request, resp *restful.Response) {
	origin := req.HeaderParameter("Origin")
	if origin != "" {
		resp.AddHeader("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		resp.AddHeader("Access-Control-Allow-Credentials", "true")
		resp.AddHeader("Vary", "Origin")
	}
	resp.WriteHeader(http.StatusOK)
}

// An early return without an Origin is no check.
func reflectingMiddleware(container *restful.Container) {
	container.Filter(func(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
		origin := req.HeaderParameter("Origin")
		if origin == "" {
			chain.ProcessFilter(req, resp)
			return
		}
		resp.AddHeader("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		resp.AddHeader("Access-Control-Allow-Credentials", "true")
		resp.AddHeader("Vary", "Origin")
		if req.Request.Method == http.MethodOptions {
			resp.WriteHeader(http.StatusNoContent)
			return
		}
		chain.ProcessFilter(req, resp)
	})
}

func constantsOfTheFramework(req *restful.Request, resp *restful.Response) {
	origin := req.HeaderParameter("Origin")
	resp.AddHeader(restful.HEADER_AccessControlAllowCredentials, "true")
	resp.AddHeader(restful.HEADER_AccessControlAllowOrigin, origin) // want "as the logged-in user"
	resp.WriteHeader(http.StatusOK)
}

func anyOrigin(origin string) bool {
	return true
}

func predicateThatAllowsAll(req *restful.Request, resp *restful.Response) {
	origin := req.HeaderParameter("Origin")
	if anyOrigin(origin) {
		resp.AddHeader("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		resp.AddHeader("Access-Control-Allow-Credentials", "true")
	}
	resp.WriteHeader(http.StatusOK)
}

func wildcardWhenEmpty(req *restful.Request, resp *restful.Response) {
	origin := req.HeaderParameter("Origin")
	if origin == "" {
		origin = "*"
	}
	resp.AddHeader("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	resp.AddHeader("Access-Control-Allow-Credentials", "true")
	resp.WriteHeader(http.StatusOK)
}

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func listedInMap(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Vary", "Origin")
	origin := req.HeaderParameter("Origin")
	if allowedOrigins[origin] {
		resp.AddHeader("Access-Control-Allow-Origin", origin)
		resp.AddHeader("Access-Control-Allow-Credentials", "true")
	}
	resp.WriteHeader(http.StatusOK)
}

func equalToConstant(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Vary", "Origin")
	if origin := req.HeaderParameter("Origin"); origin == "https://app.example.com" {
		resp.AddHeader("Access-Control-Allow-Origin", origin)
		resp.AddHeader("Access-Control-Allow-Credentials", "true")
	}
	resp.WriteHeader(http.StatusOK)
}

var originList = []string{"https://app.example.com", "https://admin.example.com"}

func listedInSlice(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Vary", "Origin")
	origin := req.HeaderParameter("Origin")
	if slices.Contains(originList, origin) {
		resp.AddHeader("Access-Control-Allow-Origin", origin)
		resp.AddHeader("Access-Control-Allow-Credentials", "true")
	}
	resp.WriteHeader(http.StatusOK)
}

func refusedEarly(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Vary", "Origin")
	origin := req.HeaderParameter("Origin")
	if !allowedOrigins[origin] {
		resp.WriteHeader(http.StatusForbidden)
		return
	}
	resp.AddHeader("Access-Control-Allow-Origin", origin)
	resp.AddHeader("Access-Control-Allow-Credentials", "true")
	resp.WriteHeader(http.StatusOK)
}

func checkingMiddleware(container *restful.Container) {
	container.Filter(func(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
		resp.AddHeader("Vary", "Origin")
		origin := req.HeaderParameter("Origin")
		allowed := false
		for _, known := range originList {
			if known == origin {
				allowed = true
				break
			}
		}
		if allowed {
			resp.AddHeader("Access-Control-Allow-Origin", origin)
			resp.AddHeader("Access-Control-Allow-Credentials", "true")
		}
		if req.Request.Method == http.MethodOptions {
			resp.WriteHeader(http.StatusNoContent)
			return
		}
		chain.ProcessFilter(req, resp)
	})
}

var checkOrigin func(origin string) bool

func checkOutOfSight(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Vary", "Origin")
	origin := req.HeaderParameter("Origin")
	if checkOrigin(origin) {
		resp.AddHeader("Access-Control-Allow-Origin", origin)
		resp.AddHeader("Access-Control-Allow-Credentials", "true")
	}
	resp.WriteHeader(http.StatusOK)
}

func originOnlyLogged(req *restful.Request, resp *restful.Response) {
	log.Print(req.HeaderParameter("Origin"))
	resp.AddHeader("Access-Control-Allow-Origin", "https://app.example.com")
	resp.AddHeader("Access-Control-Allow-Credentials", "true")
	resp.WriteHeader(http.StatusOK)
}

func requestHeader(req *restful.Request, resp *restful.Response) {
	resp.Header().Set(restful.HEADER_AccessControlAllowOrigin, req.Request.Header.Get(restful.HEADER_Origin)) // want "as the logged-in user"
	resp.Header().Set(restful.HEADER_AccessControlAllowCredentials, "true")
	resp.WriteHeader(http.StatusNoContent)
}

func requestHeaderListed(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Vary", "Origin")
	if origin := req.Request.Header.Get(restful.HEADER_Origin); allowedOrigins[origin] {
		resp.AddHeader(restful.HEADER_AccessControlAllowOrigin, origin)
		resp.AddHeader(restful.HEADER_AccessControlAllowCredentials, "true")
	}
	resp.WriteHeader(http.StatusNoContent)
}
