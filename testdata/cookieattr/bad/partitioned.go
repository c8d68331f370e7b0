// Package bad holds cookies that browsers drop, never get or do not delete.
package bad

import "net/http"

func partitionedAlone(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:        "embed",
		Value:       token,
		Path:        "/",
		Partitioned: true, // want "Partitioned cookie without Secure"
	})
}

func partitionedSecureOff(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:        "embed",
		Value:       token,
		Secure:      false,
		Partitioned: true, // want "Secure attribute is off"
	})
}

func partitionedLax(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "embed", Value: token, SameSite: http.SameSiteLaxMode, Partitioned: true}) // want "Partitioned cookie without Secure"
}

func partitionedStore(w http.ResponseWriter, token string) {
	c := &http.Cookie{Name: "embed", Value: token}
	c.Partitioned = true // want "Partitioned cookie without Secure"
	http.SetCookie(w, c)
}

func partitionedDeletion(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:        "embed",
		MaxAge:      -1,
		Partitioned: true, // want "reject this deletion"
	})
}

func partitionedLine(w http.ResponseWriter, token string) {
	w.Header().Add("Set-Cookie", "embed="+token+"; Path=/; Partitioned") // want "Partitioned cookie without Secure"
}
