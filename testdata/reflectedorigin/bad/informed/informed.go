// Package informed has another server asked about something else than the Origin.
package informed

import "net/http"

func asked(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	req, _ := http.NewRequest("GET", "http://status.internal/", nil)
	req.Header.Set("Accept", "text/plain")
	resp, err := http.DefaultClient.Do(req)
	if err == nil && resp.StatusCode == http.StatusOK {
		w.Header().Add("Vary", "Origin")
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// told is about the path that was asked for.
func told(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	out, _ := http.NewRequest("GET", "http://routes.internal/", nil)
	out.URL.Path = r.URL.Path
	if resp, err := http.DefaultClient.Do(out); err == nil && resp.StatusCode == http.StatusOK {
		w.Header().Add("Vary", "Origin")
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
