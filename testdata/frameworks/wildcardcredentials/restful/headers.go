// Package restful answers with wildcard origins through go-restful.
package restful

import (
	"net/http"
	"os"

	restful "github.com/emicklei/go-restful/v3"
)

func wildcardWithCredentials(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	resp.AddHeader("Access-Control-Allow-Credentials", "true")
	resp.WriteHeader(http.StatusOK)
}

func credentialsFirst(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Access-Control-Allow-Credentials", "true")
	resp.AddHeader("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	resp.WriteHeader(http.StatusOK)
}

func constantsOfTheFramework(req *restful.Request, resp *restful.Response) {
	resp.AddHeader(restful.HEADER_AccessControlAllowOrigin, "*") // want "reject every credentialed response"
	resp.AddHeader(restful.HEADER_AccessControlAllowCredentials, "true")
	resp.WriteHeader(http.StatusOK)
}

func wildcardMiddleware(container *restful.Container) {
	container.Filter(func(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
		resp.AddHeader("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
		resp.AddHeader("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
		resp.AddHeader("Access-Control-Allow-Credentials", "true")
		if req.Request.Method == http.MethodOptions {
			resp.WriteHeader(http.StatusNoContent)
			return
		}
		chain.ProcessFilter(req, resp)
	})
}

func allowCredentials(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Access-Control-Allow-Credentials", "true")
}

func credentialsFromHelper(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	allowCredentials(req, resp)
	resp.WriteHeader(http.StatusOK)
}

var configured = os.Getenv("ALLOWED_ORIGIN")

func wildcardByDefault(req *restful.Request, resp *restful.Response) {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	resp.AddHeader("Access-Control-Allow-Origin", origin) // want "reject every credentialed response"
	resp.AddHeader("Access-Control-Allow-Credentials", "true")
	resp.WriteHeader(http.StatusOK)
}

func wildcardAlone(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Access-Control-Allow-Origin", "*")
	resp.AddHeader("Access-Control-Allow-Headers", "Authorization")
	resp.WriteHeader(http.StatusOK)
}

func credentialsFalse(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Access-Control-Allow-Origin", "*")
	resp.AddHeader("Access-Control-Allow-Credentials", "false")
	resp.WriteHeader(http.StatusOK)
}

func explicitOrigin(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Access-Control-Allow-Origin", "https://app.example.com")
	resp.AddHeader("Access-Control-Allow-Credentials", "true")
	resp.WriteHeader(http.StatusOK)
}

func exclusiveBranches(req *restful.Request, resp *restful.Response) {
	if origin := req.HeaderParameter("Origin"); origin == "https://app.example.com" {
		resp.AddHeader("Access-Control-Allow-Origin", origin)
		resp.AddHeader("Access-Control-Allow-Credentials", "true")
	} else {
		resp.AddHeader("Access-Control-Allow-Origin", "*")
	}
	resp.WriteHeader(http.StatusOK)
}

func wildcardReplaced(req *restful.Request, resp *restful.Response) {
	resp.Header().Set("Access-Control-Allow-Origin", "*")
	resp.AddHeader("Access-Control-Allow-Credentials", "true")
	resp.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	resp.WriteHeader(http.StatusOK)
}

func credentialsUnlessWildcard(req *restful.Request, resp *restful.Response) {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	resp.AddHeader("Access-Control-Allow-Origin", origin)
	if origin != "*" {
		resp.AddHeader("Access-Control-Allow-Credentials", "true")
	}
	resp.WriteHeader(http.StatusOK)
}

// What the configuration holds is unknown.
func configuredOrigin(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Access-Control-Allow-Origin", configured)
	resp.AddHeader("Access-Control-Allow-Credentials", "true")
	resp.WriteHeader(http.StatusOK)
}

func responseHeader(req *restful.Request, resp *restful.Response) {
	resp.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	resp.Header().Set("Access-Control-Allow-Credentials", "true")
	resp.WriteHeader(http.StatusNoContent)
}

func underlyingWriter(req *restful.Request, resp *restful.Response) {
	resp.ResponseWriter.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	resp.AddHeader("Access-Control-Allow-Credentials", "true")
}

func chained(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Access-Control-Allow-Credentials", "true").AddHeader("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
}
