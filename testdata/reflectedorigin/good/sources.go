package good

import (
	"log"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
)

// referer sends the whole Referer, which has a path and so never equals an
// origin: browsers refuse it.
func referer(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Referer())
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// host names the server itself, which no other site can be.
func host(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://"+r.Host)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// forwardedHost does so behind a proxy.
func forwardedHost(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://"+r.Header.Get("X-Forwarded-Host"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// otherHeader sends a header that is not the Origin.
func otherHeader(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://"+r.Header.Get("X-Tenant")+".example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// requestedHeaders echoes the names that the preflight asks for, which is
// fine.
func requestedHeaders(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", appOrigin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Headers", r.Header.Get("Access-Control-Request-Headers"))
}

// echoElsewhere writes the Origin to a header that browsers do not read.
func echoElsewhere(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// logged reads the Origin for the log.
func logged(w http.ResponseWriter, r *http.Request) {
	log.Println("request from", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Origin", appOrigin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// onRequest writes to the request.
func onRequest(w http.ResponseWriter, r *http.Request) {
	r.Header.Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	r.Header.Set("Access-Control-Allow-Credentials", "true")
}

// outgoing writes to a request that the program sends.
func outgoing(r *http.Request, url string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(r.Context(), http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	req.Header.Set("Access-Control-Allow-Credentials", "true")
	return http.DefaultClient.Do(req)
}

// recorded writes to a recorder, which no browser reads.
func recorded(r *http.Request) http.Header {
	rec := httptest.NewRecorder()
	rec.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	rec.Header().Set("Access-Control-Allow-Credentials", "true")
	return rec.Header()
}

// twoWriters checks for one of its two responses, and sends no origin with
// the other.
func twoWriters(a, b http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); originSet[origin] {
		a.Header().Set("Access-Control-Allow-Origin", origin)
	}
	b.Header().Set("Access-Control-Allow-Credentials", "true")
}

// proxied checks the Origin of the request that the answer is for.
func proxied(p *httputil.ReverseProxy) {
	p.ModifyResponse = func(res *http.Response) error {
		if origin := res.Request.Header.Get("Origin"); originSet[origin] {
			res.Header.Set("Access-Control-Allow-Origin", origin)
			res.Header.Set("Access-Control-Allow-Credentials", "true")
		}
		return nil
	}
}

// rewritten changes the request that a proxy sends on.
func rewritten(p *httputil.ReverseProxy) {
	p.Rewrite = func(r *httputil.ProxyRequest) {
		r.Out.Header.Set("Access-Control-Allow-Origin", r.In.Header.Get("Origin"))
		r.Out.Header.Set("Access-Control-Allow-Credentials", "true")
	}
}

// A text that a branch has told to be empty is no origin.
func emptyQuery(w http.ResponseWriter, r *http.Request) {
	origin := r.URL.Query().Get("origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	if origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	}
}
