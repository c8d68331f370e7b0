// Package restful answers by the request's origin through go-restful.
package restful

import (
	"net/http"

	restful "github.com/emicklei/go-restful/v3"
)

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func noVary(req *restful.Request, resp *restful.Response) {
	origin := req.HeaderParameter("Origin")
	if allowedOrigins[origin] {
		resp.AddHeader("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		resp.AddHeader("Access-Control-Allow-Credentials", "true")
	}
	resp.WriteHeader(http.StatusOK)
}

func constantUnderOriginTest(req *restful.Request, resp *restful.Response) {
	if req.HeaderParameter("Origin") == "https://app.example.com" {
		resp.AddHeader("Access-Control-Allow-Origin", "https://app.example.com") // want "can leave without Vary: Origin"
	}
	resp.WriteHeader(http.StatusOK)
}

func varyOnAllowedBranch(req *restful.Request, resp *restful.Response) {
	origin := req.HeaderParameter("Origin")
	if allowedOrigins[origin] {
		resp.AddHeader("Access-Control-Allow-Origin", origin)
		resp.AddHeader("Vary", restful.HEADER_Origin) // want "only on this branch"
	}
	resp.WriteHeader(http.StatusOK)
}

func varyReplaced(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Vary", restful.HEADER_Origin)
	if origin := req.HeaderParameter("Origin"); allowedOrigins[origin] {
		resp.AddHeader("Access-Control-Allow-Origin", origin)
	}
	resp.Header().Set("Vary", "Accept-Encoding") // want "replaces the Vary: Origin"
	resp.WriteHeader(http.StatusOK)
}

func varyNamesTheResponseHeader(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Vary", "Access-Control-Allow-Origin") // want "this should be Origin"
	if origin := req.HeaderParameter("Origin"); allowedOrigins[origin] {
		resp.AddHeader("Access-Control-Allow-Origin", origin)
	}
	resp.WriteHeader(http.StatusOK)
}

func middlewareWithoutVary(container *restful.Container) {
	container.Filter(func(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
		origin := req.HeaderParameter("Origin")
		if allowedOrigins[origin] {
			resp.AddHeader("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
			resp.AddHeader("Access-Control-Allow-Credentials", "true")
		}
		if req.Request.Method == http.MethodOptions {
			resp.WriteHeader(http.StatusNoContent)
			return
		}
		chain.ProcessFilter(req, resp)
	})
}

func varyFirst(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Vary", restful.HEADER_Origin)
	origin := req.HeaderParameter("Origin")
	if allowedOrigins[origin] {
		resp.AddHeader("Access-Control-Allow-Origin", origin)
		resp.AddHeader("Access-Control-Allow-Credentials", "true")
	}
	resp.WriteHeader(http.StatusOK)
}

func varyInAList(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Vary", "Accept-Encoding, Origin")
	origin := req.HeaderParameter("Origin")
	if allowedOrigins[origin] {
		resp.AddHeader("Access-Control-Allow-Origin", origin)
	}
	resp.WriteHeader(http.StatusOK)
}

func varyOnBothBranches(req *restful.Request, resp *restful.Response) {
	origin := req.HeaderParameter("Origin")
	if allowedOrigins[origin] {
		resp.AddHeader("Access-Control-Allow-Origin", origin)
		resp.AddHeader("Vary", "Origin")
	} else {
		resp.AddHeader("Vary", "Origin")
	}
	resp.WriteHeader(http.StatusOK)
}

func varyAfterwards(req *restful.Request, resp *restful.Response) {
	origin := req.HeaderParameter("Origin")
	if allowedOrigins[origin] {
		resp.AddHeader("Access-Control-Allow-Origin", origin)
	}
	resp.AddHeader("Vary", restful.HEADER_Origin)
	resp.WriteHeader(http.StatusOK)
}

func varyKept(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Vary", restful.HEADER_Origin)
	if origin := req.HeaderParameter("Origin"); allowedOrigins[origin] {
		resp.AddHeader("Access-Control-Allow-Origin", origin)
	}
	resp.AddHeader("Vary", "Accept-Encoding")
	resp.WriteHeader(http.StatusOK)
}

func varyEverything(req *restful.Request, resp *restful.Response) {
	resp.Header().Set("Vary", "*")
	if origin := req.HeaderParameter("Origin"); allowedOrigins[origin] {
		resp.AddHeader("Access-Control-Allow-Origin", origin)
	}
	resp.WriteHeader(http.StatusOK)
}

func addVary(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Vary", restful.HEADER_Origin)
}

func varyFromHelper(req *restful.Request, resp *restful.Response) {
	addVary(req, resp)
	if origin := req.HeaderParameter("Origin"); allowedOrigins[origin] {
		resp.AddHeader("Access-Control-Allow-Origin", origin)
	}
	resp.WriteHeader(http.StatusOK)
}

func constantAnswer(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Access-Control-Allow-Origin", "https://app.example.com")
	resp.AddHeader("Access-Control-Allow-Credentials", "true")
	resp.WriteHeader(http.StatusOK)
}

func neverStored(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Cache-Control", "no-store")
	if origin := req.HeaderParameter("Origin"); allowedOrigins[origin] {
		resp.AddHeader("Access-Control-Allow-Origin", origin)
	}
	resp.WriteHeader(http.StatusOK)
}

// Answers to OPTIONS are not cached.
func preflightOnly(req *restful.Request, resp *restful.Response) {
	if req.Request.Method == http.MethodOptions {
		if origin := req.HeaderParameter("Origin"); allowedOrigins[origin] {
			resp.AddHeader("Access-Control-Allow-Origin", origin)
		}
		resp.WriteHeader(http.StatusNoContent)
		return
	}
	resp.WriteHeader(http.StatusOK)
}

func middlewareWithVary(container *restful.Container) {
	container.Filter(func(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
		resp.AddHeader("Vary", restful.HEADER_Origin)
		origin := req.HeaderParameter("Origin")
		if allowedOrigins[origin] {
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

func responseHeader(req *restful.Request, resp *restful.Response) {
	if origin := req.HeaderParameter(restful.HEADER_Origin); allowedOrigins[origin] {
		resp.Header().Set(restful.HEADER_AccessControlAllowOrigin, origin) // want "can leave without Vary: Origin"
	}
	resp.WriteHeader(http.StatusOK)
}
