package bad

import (
	"net/http"
	"net/http/httputil"
)

// proxied lets origins in that the server behind it does not know of: its answers
// are for one of them, and have what Vary they had.
func proxied(p *httputil.ReverseProxy) {
	p.ModifyResponse = func(res *http.Response) error {
		if origin := res.Request.Header.Get("Origin"); allowed[origin] {
			res.Header.Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		}
		return nil
	}
}
