// Dropped is a program with an option that nobody gives.
package main

import "net/http"

type policy struct {
	all, credentials bool
	origins          map[string]bool
}

type option func(*policy)

func withAll() option            { return func(p *policy) { p.all = true } }
func withCredentials() option    { return func(p *policy) { p.credentials = true } }
func withOrigin(o string) option { return func(p *policy) { p.origins[o] = true } }

func build(options ...option) *policy {
	p := &policy{origins: map[string]bool{}}
	for _, o := range options {
		o(p)
	}
	return p
}

func (p *policy) wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if p.all {
			w.Header().Set("Access-Control-Allow-Origin", "*")
		} else if o := r.Header.Get("Origin"); p.origins[o] {
			w.Header().Set("Access-Control-Allow-Origin", o)
		}
		if p.credentials {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	_ = withAll
	http.ListenAndServe(":8080", build(withOrigin("https://app.example.com"), withCredentials()).wrap(http.NewServeMux()))
}
