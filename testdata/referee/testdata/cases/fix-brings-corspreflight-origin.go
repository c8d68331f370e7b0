// The first fixes together do this.
//
// executed: dropped, late
// reported: lateheader/late
// differs: fix brings corspreflight/origin, miss dropped (silence: secure setting)

package api

import (
	"io"
	"log"
	"net/http"
)

// Strict may be changed before the server starts.
var Strict bool

var flag bool

// Handler serves the API.
func Handler(w http.ResponseWriter, r *http.Request) {
	if Strict {
		log.Print(r.URL)
	}
	if r.Method == http.MethodOptions {
		return
	}
	apply := func() {
		cookie := &http.Cookie{Name: "theme", Value: "s3cr3t", Path: "/", Partitioned: true, SameSite: http.SameSiteLaxMode}
		if flag {
			cookie.Secure = true
		}
		http.SetCookie(w, cookie)
	}
	if !flag {
		log.Print(r.URL)
	}
	apply()
	io.WriteString(w, r.URL.Path)
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
}

// Configure sets up the server.
func Configure(flagMode bool) {
	flag = flagMode
}
