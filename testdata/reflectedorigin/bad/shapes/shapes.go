package shapes

import (
	"maps"
	"net/http"
	"net/http/httputil"
	"net/textproto"
)

// indexed assigns to the header map.
func indexed(w http.ResponseWriter, r *http.Request) {
	w.Header()["Access-Control-Allow-Origin"] = []string{r.Header.Get("Origin")} // want "as the logged-in user: the request's Origin"
	w.Header()["Access-Control-Allow-Credentials"] = []string{"true"}
}

// indexedLowerCase assigns with keys that are not canonical, which are sent.
func indexedLowerCase(w http.ResponseWriter, r *http.Request) {
	w.Header()["access-control-allow-origin"] = []string{r.Header.Get("Origin")} // want "as the logged-in user: the request's Origin"
	w.Header()["access-control-allow-credentials"] = []string{"true"}
}

// copied copies a literal into the header map.
func copied(w http.ResponseWriter, r *http.Request) {
	maps.Copy(w.Header(), http.Header{
		"Access-Control-Allow-Origin":      {r.Header.Get("Origin")}, // want "as the logged-in user: the request's Origin"
		"Access-Control-Allow-Credentials": {"true"},
	})
}

// copiedSlice takes the request's slice over into the literal.
func copiedSlice(w http.ResponseWriter, r *http.Request) {
	maps.Copy(w.Header(), http.Header{
		"Access-Control-Allow-Origin":      r.Header["Origin"], // want "as the logged-in user: the request's Origin"
		"Access-Control-Allow-Credentials": {"true"},
	})
}

// converted writes through net/textproto.
func converted(w http.ResponseWriter, r *http.Request) {
	h := textproto.MIMEHeader(w.Header())
	h.Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
	h.Set("Access-Control-Allow-Credentials", "true")
}

// ranged sets each entry of a map of strings.
func ranged(w http.ResponseWriter, r *http.Request) {
	preset := map[string]string{
		"Access-Control-Allow-Origin":      r.Header.Get("Origin"), // want "as the logged-in user: the request's Origin"
		"Access-Control-Allow-Credentials": "true",
	}
	for k, v := range preset {
		w.Header().Set(k, v)
	}
}

// rangedIndex assigns each entry of a header that was built before.
func rangedIndex(w http.ResponseWriter, r *http.Request) {
	preset := http.Header{}
	preset.Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
	preset.Set("Access-Control-Allow-Credentials", "true")
	for k, v := range preset {
		w.Header()[k] = v
	}
}

// rangedValues adds each value of each entry.
func rangedValues(w http.ResponseWriter, r *http.Request) {
	preset := http.Header{
		"Access-Control-Allow-Origin":      {r.Header.Get("Origin")}, // want "as the logged-in user: the request's Origin"
		"Access-Control-Allow-Credentials": {"true"},
	}
	for k, values := range preset {
		for _, v := range values {
			w.Header().Add(k, v)
		}
	}
}

// proxied changes the answers of a reverse proxy.
func proxied(p *httputil.ReverseProxy) {
	p.ModifyResponse = func(res *http.Response) error {
		res.Header.Set("Access-Control-Allow-Origin", res.Request.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
		res.Header.Set("Access-Control-Allow-Credentials", "true")
		return nil
	}
}

func echoAnswer(res *http.Response) error {
	if origin := res.Request.Header.Get("Origin"); origin != "" {
		res.Header.Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
		res.Header.Set("Access-Control-Allow-Credentials", "true")
	}
	return nil
}

// proxiedByName names the function that changes them.
func proxiedByName() http.Handler {
	return &httputil.ReverseProxy{ModifyResponse: echoAnswer}
}
