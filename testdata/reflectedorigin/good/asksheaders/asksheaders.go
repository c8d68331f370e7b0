// Package asksheaders asks headers for the request's Origin that it writes to: they are
// those of a response, which has none.
package asksheaders

import "net/http"

func Allow(h http.Header) {
	if origin := h.Get("Origin"); origin != "" {
		h.Set("Access-Control-Allow-Origin", origin)
	}
	h.Set("Access-Control-Allow-Credentials", "true")
}

type Options struct{ OnHeader func(http.Header) }

var options = Options{
	OnHeader: func(header http.Header) {
		origin := header["Origin"]
		if len(origin) > 0 {
			header["Access-Control-Allow-Origin"] = origin[:1]
			header["Access-Control-Allow-Credentials"] = []string{"true"}
		}
	},
}

func Answer(w http.ResponseWriter) {
	Allow(w.Header())
	options.OnHeader(w.Header())
}
