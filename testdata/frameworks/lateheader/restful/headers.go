// Package restful sets headers late through go-restful.
package restful

import (
	"net/http"

	restful "github.com/emicklei/go-restful/v3"
)

func afterEntity(req *restful.Request, resp *restful.Response) {
	resp.WriteEntity("hello")
	resp.AddHeader("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func afterWriteHeader(req *restful.Request, resp *restful.Response) {
	resp.WriteHeader(http.StatusNoContent)
	resp.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

// What follows is right.

func beforeEntity(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Access-Control-Allow-Origin", "*")
	resp.WriteEntity("hello")
}

func afterNext(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
	chain.ProcessFilter(req, resp)
	resp.AddHeader("Access-Control-Allow-Origin", "*")
}
