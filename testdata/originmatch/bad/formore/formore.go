// Package formore has texts that are no origins, and that are there for more.
package formore

import "net/http"

var base = "https://app.example.com/" // want "no browser sends"

var frontend = "https://admin.example.com/" // want "no browser sends"

type settings struct{ url, origin string }

var conf = settings{
	url:    "https://shop.example.com/", // want "no browser sends"
	origin: "https://help.example.com/", // want "no browser sends"
}

var sites = []string{"https://one.example.com/", "https://other.example.com"} // want "no browser sends"

var list = []string{"https://two.example.com/", "https://three.example.com"} // want "no browser sends"

func handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if origin == base || origin == frontend || origin == conf.url || conf.origin == origin || isOneOf(sites, origin) || isOneOf(list, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func isOneOf(list []string, origin string) bool {
	for _, o := range list {
		if o == origin {
			return true
		}
	}
	return false
}

func links() []string {
	return []string{base + "login", conf.url + "cart", sites[0] + "help"}
}
