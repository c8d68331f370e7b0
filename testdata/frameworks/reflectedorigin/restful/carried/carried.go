// Package carried has filters that go by what the request has of the Origin.
package carried

import "github.com/emicklei/go-restful/v3"

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func self(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
	resp.AddHeader("Vary", "Origin")
	req.SetAttribute("ok", allowed[req.HeaderParameter("Origin")])
	if ok, _ := req.Attribute("ok").(bool); ok {
		resp.AddHeader("Access-Control-Allow-Origin", req.HeaderParameter("Origin"))
		resp.AddHeader("Access-Control-Allow-Credentials", "true")
	}
	chain.ProcessFilter(req, resp)
}

func alone(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Vary", "Origin")
	if ok, _ := req.Attribute("alone").(bool); ok {
		resp.AddHeader("Access-Control-Allow-Origin", req.HeaderParameter("Origin"))
		resp.AddHeader("Access-Control-Allow-Credentials", "true")
	}
}

// all says yes to everybody.
func all(req *restful.Request, resp *restful.Response) {
	resp.AddHeader("Vary", "Origin")
	req.SetAttribute("all", req.HeaderParameter("Origin") != "")
	if ok, _ := req.Attribute("all").(bool); ok {
		resp.AddHeader("Access-Control-Allow-Origin", req.HeaderParameter("Origin")) // want "any site can read this response as the logged-in user"
		resp.AddHeader("Access-Control-Allow-Credentials", "true")
	}
}
