package good

import (
	"net/http"
	"net/http/httputil"
	"net/url"
)

func setTwice(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example")
}

func setAfterAdd(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example")
}

func deletedBetween(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Access-Control-Allow-Origin", "*")
	w.Header().Del("Access-Control-Allow-Origin")
	w.Header().Add("Access-Control-Allow-Origin", "https://app.example")
}

func addedOnce(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Access-Control-Allow-Origin", "https://app.example")
	w.Header().Add("Access-Control-Allow-Credentials", "true")
}

func oneOfTwo(w http.ResponseWriter, r *http.Request) {
	if r.TLS != nil {
		w.Header().Add("Access-Control-Allow-Origin", "https://app.example")
	} else {
		w.Header().Add("Access-Control-Allow-Origin", "http://app.example")
	}
}

func returnsBetween(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Add("Access-Control-Allow-Origin", "https://app.example")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Add("Access-Control-Allow-Origin", "https://app.example")
}

func methodsTwice(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example")
	w.Header().Add("Access-Control-Allow-Methods", "PUT")
	w.Header().Add("Access-Control-Allow-Methods", "DELETE")
	w.Header().Add("Vary", "Origin")
	w.Header().Add("Vary", "Accept")
}

// The one that is the origin of the page.
func addedInLoop(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	for _, o := range list {
		if o == r.Header.Get("Origin") {
			w.Header().Add("Access-Control-Allow-Origin", o)
		}
	}
}

func addedAndLeft(w http.ResponseWriter, r *http.Request) {
	for _, o := range list {
		w.Header().Add("Access-Control-Allow-Origin", o)
		break
	}
}

func setInLoop(w http.ResponseWriter, r *http.Request) {
	for _, o := range list {
		w.Header().Set("Access-Control-Allow-Origin", o)
	}
}

func addedOnceInLoop(w http.ResponseWriter, r *http.Request) {
	for _, o := range []string{"https://app.example"} {
		w.Header().Add("Access-Control-Allow-Origin", o)
	}
}

// A key that is not canonical is one line by itself.
func rawKey(w http.ResponseWriter, r *http.Request) {
	w.Header()["access-control-allow-origin"] = []string{"*"}
}

func rawKeyDeleted(w http.ResponseWriter, r *http.Request) {
	w.Header()["access-control-allow-origin"] = []string{"*"}
	delete(w.Header(), "access-control-allow-origin")
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

func rawKeyOfSet(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("access-control-allow-origin", "*")
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// A map of strings whose keys Set makes canonical.
func rawKeysOfTable(w http.ResponseWriter, r *http.Request) {
	for name, value := range map[string]string{"access-control-allow-origin": "*"} {
		w.Header().Set(name, value)
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// Two responses.
func twoWriters(w, v http.ResponseWriter) {
	w.Header().Add("Access-Control-Allow-Origin", "*")
	v.Header().Add("Access-Control-Allow-Origin", "*")
}

func cleans(target *url.URL) http.Handler {
	p := httputil.NewSingleHostReverseProxy(target)
	p.ModifyResponse = func(res *http.Response) error {
		res.Header.Del("Access-Control-Allow-Origin")
		return nil
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		p.ServeHTTP(w, r)
	})
}

func cleansInLiteral(target *url.URL) http.Handler {
	p := &httputil.ReverseProxy{
		Rewrite:        func(p *httputil.ProxyRequest) { p.SetURL(target) },
		ModifyResponse: clean,
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		p.ServeHTTP(w, r)
	})
}

func clean(res *http.Response) error {
	res.Header.Del("Access-Control-Allow-Origin")
	return nil
}

type cleaner struct{ http.RoundTripper }

func cleansByTransport(target *url.URL) http.Handler {
	p := httputil.NewSingleHostReverseProxy(target)
	p.Transport = cleaner{http.DefaultTransport}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		p.ServeHTTP(w, r)
	})
}

// Who makes the proxy may see to it.
func proxyOfParameter(p *httputil.ReverseProxy) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		p.ServeHTTP(w, r)
	})
}

type server struct{ proxy *httputil.ReverseProxy }

func (s *server) proxyOfField(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	s.proxy.ServeHTTP(w, r)
}

func proxyGivenAway(target *url.URL, configure func(*httputil.ReverseProxy)) http.Handler {
	p := httputil.NewSingleHostReverseProxy(target)
	configure(p)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		p.ServeHTTP(w, r)
	})
}

// A writer that may leave headers out.
type filter struct{ http.ResponseWriter }

func filtered(target *url.URL) http.Handler {
	p := httputil.NewSingleHostReverseProxy(target)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		p.ServeHTTP(filter{w}, r)
	})
}

// The preflight is answered here, and only the rest is passed on.
func preflightOnly(target *url.URL) http.Handler {
	p := httputil.NewSingleHostReverseProxy(target)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Origin", "*")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		p.ServeHTTP(w, r)
	})
}

func otherHandler(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		next.ServeHTTP(w, r)
	})
}
