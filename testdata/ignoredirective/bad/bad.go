// Package bad has directives that suppress nothing.
package bad

import "net/http"

//corsvet:ignore // want "suppresses nothing without an analyzer's name and a reason"
func nothingElse(w http.ResponseWriter, r *http.Request) {}

//corsvet:ignore varyorigin // want "suppresses nothing without an analyzer's name and a reason"
func noReason(w http.ResponseWriter, r *http.Request) {}

//corsvet:ignore varyorigin reason // want "suppresses nothing without an analyzer's name and a reason"
func placeholder(w http.ResponseWriter, r *http.Request) {}

//corsvet:ignore varyorigin,samesitenone // want "suppresses nothing without an analyzer's name and a reason"
func twoNamesNoReason(w http.ResponseWriter, r *http.Request) {}

//corsvet:ignore varyorgin nothing is cached // want "no analyzer of this name"
func misspelt(w http.ResponseWriter, r *http.Request) {}

//corsvet:ignore VaryOrigin nothing is cached // want "no analyzer of this name"
func upperCase(w http.ResponseWriter, r *http.Request) {}

//corsvet:ignore varyorigin,all nothing is cached // want "no analyzer of this name"
func oneOfTwo(w http.ResponseWriter, r *http.Request) {}

//corsvet:ignore varyorigin, samesitenone a blank after the comma // want "no analyzer of this name"
func blank(w http.ResponseWriter, r *http.Request) {}

//corsvet:ignore the CDN caches nothing // want "no analyzer of this name"
func reasonOnly(w http.ResponseWriter, r *http.Request) {}

//corsvet:ignore exchange helpers report nothing // want "no analyzer of this name"
func helper(w http.ResponseWriter, r *http.Request) {}

//corsvet:disable varyorigin nothing is cached // want "no such directive"
func verb(w http.ResponseWriter, r *http.Request) {}

//corsvet:ignored varyorigin nothing is cached // want "no such directive"
func longerVerb(w http.ResponseWriter, r *http.Request) {}

func places(w http.ResponseWriter, r *http.Request) {
	//corsvet: ignore varyorigin nothing is cached // want "no such directive"
	w.WriteHeader(200) //corsvet:ignore varyorigin // want "suppresses nothing"
	//corsvet:ignore varyorigin // want "suppresses nothing"
	http.SetCookie(w, &http.Cookie{
		Name: "a", //corsvet:ignore samesitenone // want "suppresses nothing"
	})
}
