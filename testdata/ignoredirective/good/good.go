// Package good has directives that say what they have to, and comments that
// are none.
package good

import "net/http"

//corsvet:ignore varyorigin nothing is cached
func one(w http.ResponseWriter, r *http.Request) {}

//corsvet:ignore varyorigin,samesitenone a test server
func two(w http.ResponseWriter, r *http.Request) {}

//corsvet:ignore	varyorigin	tabs
func tabs(w http.ResponseWriter, r *http.Request) {}

//corsvet:ignore varyorigin https://example.com/issues/1
func link(w http.ResponseWriter, r *http.Request) {}

//corsvet:ignore varyorigin cached by nobody // and this is about the directive
func comment(w http.ResponseWriter, r *http.Request) {}

// Documented has text before its directive.
//
//corsvet:ignore reflectedorigin,wildcardcredentials the network has no users
func Documented(w http.ResponseWriter, r *http.Request) {}

//corsvet:ignore ignoredirective the next line shows a wrong one
//corsvet:ignore
func shown(w http.ResponseWriter, r *http.Request) {}

// corsvet:ignore with a blank after the slashes is prose.
func prose(w http.ResponseWriter, r *http.Request) {}

// Use //corsvet:ignore to suppress a finding.
func inside(w http.ResponseWriter, r *http.Request) {}

/*corsvet:ignore*/
func block(w http.ResponseWriter, r *http.Request) {}

//nolint:corsvet
func nolint(w http.ResponseWriter, r *http.Request) {}

//lint:ignore U1000 another tool's
func staticcheck(w http.ResponseWriter, r *http.Request) {}

//go:noinline
func compiler(w http.ResponseWriter, r *http.Request) {}

const text = `
//corsvet:ignore in a string is text
`

func places(w http.ResponseWriter, r *http.Request) {
	//corsvetignore is another word
	w.WriteHeader(200) //corsvet:ignore varyorigin it is not cached
	//corsvet:ignore varyorigin nor is this
	http.SetCookie(w, &http.Cookie{
		Name: "a", //corsvet:ignore samesitenone no browser sees it
	})
}
