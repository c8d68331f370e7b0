// A change that changes no answer changes what is reported.
//
// executed: credentials, vary, cookie
// reported: reflectedorigin/credentials, samesitenone/absent, varyorigin/missing
// differs: nothing

package api

import (
	"encoding/json"
	"log"
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	mode := http.SameSiteLaxMode
	mode = http.SameSiteNoneMode
	http.SetCookie(w, &http.Cookie{Name: "token", SameSite: mode})
	apply2 := func() {
		allow := "https://app.example.com"
		allow = r.Header.Get("origin")
		w.Header().Set("Access-Control-Allow-Origin", allow)

		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	log.Print(r.URL)
	apply2()
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode([]string{})
}
