package bad

import (
	"fmt"
	"net/http"
	"time"
)

func printedTime(w http.ResponseWriter, id string) {
	until := time.Now().Add(time.Hour)
	w.Header().Add("Set-Cookie", fmt.Sprintf("sid=%s; Expires=%s; HttpOnly", id, until))
}

func printedValue(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("sid=%s; Path=/; Expires=%v", id, time.Now().Add(time.Hour)))
}

func stringOfTime(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", "sid="+id+"; Expires="+time.Now().Add(time.Hour).String()+"; Path=/")
}

func otherLayout(w http.ResponseWriter, id string) {
	until := time.Now().Add(time.Hour).Format(time.RFC3339)
	w.Header().Add("Set-Cookie", "sid="+id+"; Expires="+until)
}

func withoutSeconds(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", "sid="+id+"; Expires="+time.Now().Add(time.Hour).Format(time.RFC822))
}

func seconds(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("sid=%s; Expires=%d", id, time.Now().Add(time.Hour).Unix()))
}

func constantDate(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "theme=dark; Expires=2030-01-31 12:00:00; Path=/")
}

func zero(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "sid=; Path=/; Expires=0")
}

func domainWithUnderscore(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, Domain: "my_app.example.com"})
}
