package bad

import "net/http"

const exposed = "Access-Control-Expose-Headers"

var allowedHeaders = "Access-Control-Allow-Headers"

func starByName(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set(allowedHeaders, "*") // want "literally where credentials are allowed"
}

func putWhy(w http.ResponseWriter, value, name, why string) {
	w.Header().Set(name, value)
}

func starFirst(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	putWhy(w, "*", exposed, "all of it") // want "literally where credentials are allowed"
}

func starInList(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	for i, name := range []string{"Access-Control-Allow-Headers"} {
		w.Header().Set(name, []string{"*"}[i]) // want "literally where credentials are allowed"
	}
}

type crossSite struct{ off, withCredentials bool }

// starUnlessOff allows nobody where it is off, which is no other way to allow somebody.
func (c *crossSite) starUnlessOff(w http.ResponseWriter, r *http.Request) {
	if !c.off {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	}
	w.Header().Set("Access-Control-Allow-Headers", "*") // want "literally where credentials are allowed"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Configure sets up the server.
func (c *crossSite) Configure(off, withCredentials bool) {
	c.off, c.withCredentials = off, withCredentials
}

// starWithoutCredentials is right without the credentials that somebody has chosen.
func (c *crossSite) starWithoutCredentials(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Headers", "*")
	if c.withCredentials {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var corsPolicy crossSite

func main() {
	http.HandleFunc("/off", corsPolicy.starUnlessOff)
	http.HandleFunc("/without", corsPolicy.starWithoutCredentials)
}
