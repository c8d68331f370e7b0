package good

import (
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"

	"varyorigin.test/policy"
)

// outOfSight gives the header map to another package, which may add Vary.
func outOfSight(w http.ResponseWriter, r *http.Request) {
	policy.Cacheable(w.Header())
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// byParameter gives it to a function that may be anything.
func byParameter(decorate func(http.Header)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); allowed[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		decorate(w.Header())
	}
}

// upstream copies the headers of another server, which may have Vary.
func upstream(w http.ResponseWriter, r *http.Request) {
	res, err := http.Get("http://backend.internal" + r.URL.Path)
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	defer res.Body.Close()
	for name, values := range res.Header {
		for _, value := range values {
			w.Header().Add(name, value)
		}
	}
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	io.Copy(w, res.Body)
}

// upstreamCopied does so with maps.Copy.
func upstreamCopied(w http.ResponseWriter, r *http.Request, res *http.Response) {
	maps.Copy(w.Header(), res.Header)
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// proxied changes the headers of another server's answer, which it has looked at.
func proxied(p *httputil.ReverseProxy) {
	p.ModifyResponse = func(res *http.Response) error {
		if res.Header.Get("Vary") != "" {
			return nil
		}
		if origin := res.Request.Header.Get("Origin"); allowed[origin] {
			res.Header.Set("Access-Control-Allow-Origin", origin)
		}
		return nil
	}
}

// configuredVary sends a name that is not known here.
func configuredVary(w http.ResponseWriter, r *http.Request, vary string) {
	w.Header().Set("Vary", vary)
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// configuredHeaders sends headers that are not known here.
func configuredHeaders(w http.ResponseWriter, r *http.Request, extra map[string]string) {
	for name, value := range extra {
		w.Header().Set(name, value)
	}
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// onRequest writes to the request.
func onRequest(r *http.Request) {
	r.Header.Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
}

// outgoing writes to a request that the program sends.
func outgoing(r *http.Request, req *http.Request) (*http.Response, error) {
	req.Header.Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	return http.DefaultClient.Do(req)
}

// recorded writes to a recorder, which no cache stands before.
func recorded(r *http.Request) http.Header {
	rec := httptest.NewRecorder()
	rec.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	return rec.Header()
}

// notCopied builds headers that are never sent.
func notCopied(r *http.Request) http.Header {
	return http.Header{"Access-Control-Allow-Origin": r.Header["Origin"]}
}
