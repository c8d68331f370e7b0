// Package nostore has a filter that forbids caches to keep what its routes answer.
package nostore

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

var allowed = map[string]bool{"https://a.example.com": true}

func handle(req *restful.Request, resp *restful.Response) {
	if o := req.HeaderParameter("Origin"); allowed[o] {
		resp.AddHeader("Access-Control-Allow-Origin", o)
	}
	resp.WriteEntity(1)
}

func main() {
	ws := new(restful.WebService)
	ws.Filter(restful.NoBrowserCacheFilter)
	ws.Route(ws.GET("/me").To(handle))
	restful.Add(ws)
	http.ListenAndServe(":8080", nil)
}
