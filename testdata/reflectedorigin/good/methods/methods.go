// Package methods has checks that are methods as functions, which are given their receiver.
package methods

import "net/http"

type policy struct{ app, mobile string }

func (p policy) isApp(o string) bool     { return o == p.app }
func (p policy) isMobile(o string) bool  { return o == p.mobile }
func (p *policy) isEither(o string) bool { return o == p.app || o == p.mobile }

var listed = policy{"https://app.example.com", "https://m.example.com"}

var steps = []func(policy, string) bool{policy.isApp, policy.isMobile}

func byList(o string) bool {
	for _, step := range steps {
		if step(listed, o) {
			return true
		}
	}
	return false
}

var check = policy.isApp

func byVariable(o string) bool { return check(listed, o) }

func byLocal(o string) bool {
	is := (*policy).isEither
	return is(&listed, o)
}

func with(is func(policy, string) bool, o string) bool { return is(listed, o) }

func byOperand(o string) bool { return with(policy.isApp, o) || with(policy.isMobile, o) }

var named = []struct {
	name string
	is   func(policy, string) bool
}{{"app", policy.isApp}, {"mobile", policy.isMobile}}

func byField(o string) bool {
	for _, n := range named {
		if n.is(listed, o) {
			return true
		}
	}
	return false
}

type tenant struct {
	name string
	policy
}

func byEmbedded(o string) bool { return tenant.isApp(tenant{"a", listed}, o) }

func byEmbeddedValue(o string) bool {
	is := tenant.isApp
	return is(tenant{"a", listed}, o)
}

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func handle(is func(string) bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); is(o) {
			allow(w, o)
		}
	}
}

func main() {
	http.HandleFunc("/list", handle(byList))
	http.HandleFunc("/variable", handle(byVariable))
	http.HandleFunc("/local", handle(byLocal))
	http.HandleFunc("/operand", handle(byOperand))
	http.HandleFunc("/field", handle(byField))
	http.HandleFunc("/embedded", handle(byEmbedded))
	http.HandleFunc("/value", handle(byEmbeddedValue))
}
