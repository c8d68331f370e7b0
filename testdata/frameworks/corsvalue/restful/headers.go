// Package restful sends headers that browsers cannot read through go-restful.
package restful

import (
	"net/http"

	restful "github.com/emicklei/go-restful/v3"
)

const origin = "https://app.example"

func credentials(req *restful.Request, resp *restful.Response) {
	resp.AddHeader(restful.HEADER_AccessControlAllowOrigin, origin)
	resp.AddHeader(restful.HEADER_AccessControlAllowCredentials, "True") // want "nothing but true, in lower case, counts"
	resp.WriteHeader(http.StatusOK)
}

func twice(req *restful.Request, resp *restful.Response) {
	resp.AddHeader(restful.HEADER_AccessControlAllowOrigin, "*")
	resp.AddHeader(restful.HEADER_AccessControlAllowOrigin, "*") // want "Access-Control-Allow-Origin twice"
	resp.WriteHeader(http.StatusOK)
}

func lists(req *restful.Request, resp *restful.Response) {
	resp.AddHeader(restful.HEADER_AccessControlAllowMethods, "PUT DELETE") // want "fail the preflight"
	resp.AddHeader(restful.HEADER_AccessControlMaxAge, "10m")              // want "no plain number of seconds"
	resp.AddHeader("Access-Control-Exposed-Headers", "X-Total")            // want "the name of the header is Access-Control-Expose-Headers"
}

// Good.

func exact(req *restful.Request, resp *restful.Response) {
	resp.AddHeader(restful.HEADER_AccessControlAllowOrigin, origin)
	resp.AddHeader(restful.HEADER_AccessControlAllowCredentials, "true")
	resp.AddHeader(restful.HEADER_AccessControlAllowMethods, "PUT, DELETE")
	resp.AddHeader(restful.HEADER_AccessControlMaxAge, "600")
	resp.WriteHeader(http.StatusOK)
}

func replaced(req *restful.Request, resp *restful.Response) {
	resp.AddHeader(restful.HEADER_AccessControlAllowOrigin, "*")
	resp.Header().Set(restful.HEADER_AccessControlAllowOrigin, origin)
	resp.WriteHeader(http.StatusOK)
}
