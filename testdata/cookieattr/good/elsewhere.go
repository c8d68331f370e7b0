package good

import (
	"context"
	"encoding/gob"
	"net/http"
	"net/http/cookiejar"
	"net/http/httputil"
	"net/url"
)

// A cookie that a client sends has a name and a value only.
func client(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", "https://api.example.com/", nil)
	if err != nil {
		return nil, err
	}
	req.AddCookie(&http.Cookie{Name: "__Host-session", Value: "1"})
	return http.DefaultClient.Do(req)
}

func jar(u *url.URL) http.CookieJar {
	j, _ := cookiejar.New(nil)
	j.SetCookies(u, []*http.Cookie{{Name: "__Host-session", Value: "1", Domain: "https://example.com"}})
	return j
}

func outOfSight(w http.ResponseWriter, enc *gob.Encoder) {
	c := &http.Cookie{Name: "__Host-session", Value: "1"}
	enc.Encode(c)
	http.SetCookie(w, c)
}

// The request is handed on.

func proxied(p *httputil.ReverseProxy) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		r.AddCookie(&http.Cookie{Name: "tenant", Value: r.Host})
		p.ServeHTTP(w, r)
	}
}

func middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.AddCookie(&http.Cookie{Name: "tenant", Value: "1"})
		next.ServeHTTP(w, r)
	})
}

func roundTrip(w http.ResponseWriter, r *http.Request) {
	r.AddCookie(&http.Cookie{Name: "tenant", Value: "1"})
	resp, err := http.DefaultTransport.RoundTrip(r)
	if err == nil {
		resp.Body.Close()
	}
}

func cloned(w http.ResponseWriter, r *http.Request) {
	r.AddCookie(&http.Cookie{Name: "tenant", Value: "1"})
	if resp, err := http.DefaultClient.Do(r.Clone(r.Context())); err == nil {
		resp.Body.Close()
	}
}

func keptInVariable(w http.ResponseWriter, r *http.Request) {
	out := r
	r.AddCookie(&http.Cookie{Name: "tenant", Value: "1"})
	if resp, err := http.DefaultClient.Do(out); err == nil {
		resp.Body.Close()
	}
}

func headerCopied(w http.ResponseWriter, r *http.Request) {
	r.AddCookie(&http.Cookie{Name: "tenant", Value: "1"})
	req, _ := http.NewRequest("GET", "https://api.example.com/", nil)
	req.Header = r.Header
	if resp, err := http.DefaultClient.Do(req); err == nil {
		resp.Body.Close()
	}
}

// Whoever reads the cookies later finds it.
func readBack(w http.ResponseWriter, r *http.Request) {
	r.AddCookie(&http.Cookie{Name: "tenant", Value: "1"})
	if c, err := r.Cookie("tenant"); err == nil {
		http.SetCookie(w, c)
	}
}

func addTenant(w http.ResponseWriter, r *http.Request) {
	r.AddCookie(&http.Cookie{Name: "tenant", Value: "1"})
}

func callsHelper(next http.Handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		addTenant(w, r)
		next.ServeHTTP(w, r)
	}
}

// A hook that tells its caller to go on.
func hook(w http.ResponseWriter, r *http.Request) bool {
	r.AddCookie(&http.Cookie{Name: "tenant", Value: "1"})
	return true
}

func director(r *http.Request) {
	r.AddCookie(&http.Cookie{Name: "tenant", Value: "1"})
}

func addUser(w http.ResponseWriter, r *http.Request) {
	r.AddCookie(&http.Cookie{Name: "user", Value: "1"})
}

func answer(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
}

// Each of these is run on the request.
var chain = []http.HandlerFunc{addUser, answer}

func runChain(w http.ResponseWriter, r *http.Request) {
	add := func(w http.ResponseWriter, r *http.Request) {
		r.AddCookie(&http.Cookie{Name: "chain", Value: "1"})
	}
	add(w, r)
	for _, h := range chain {
		h(w, r)
	}
}
