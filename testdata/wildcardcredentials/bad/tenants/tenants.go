// Package tenants allows credentials for all that it serves, some of which are open to
// everybody.
package tenants

import "net/http"

var open = map[string]bool{}

func add(host string) { open[host] = true }

func byHost(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if open[r.Host] {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	}
}
