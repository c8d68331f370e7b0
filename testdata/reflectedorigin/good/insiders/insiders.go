// Package insiders lets in whoever shows what no page of a stranger can give: a secret, a
// header that takes a preflight which nothing here answers, or the Referer of a page.
package insiders

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
	"time"
)

func allow(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func refuse(w http.ResponseWriter) { http.Error(w, "who are you?", http.StatusBadRequest) }

type server struct {
	db     *sql.DB
	keys   []string
	owners map[string]string
	verify func(token string) error
	secret []byte
}

// -- keys --

func compared(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Api-Key") != "0123" {
		refuse(w)
		return
	}
	allow(w, r)
}

func inTime(w http.ResponseWriter, r *http.Request) {
	if subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Api-Key")), []byte(os.Getenv("KEY"))) != 1 {
		refuse(w)
		return
	}
	allow(w, r)
}

func (s *server) stored(w http.ResponseWriter, r *http.Request) {
	var id int
	if err := s.db.QueryRow("SELECT id FROM keys WHERE key = ?", r.Header.Get("X-Api-Key")).Scan(&id); err != nil {
		refuse(w)
		return
	}
	allow(w, r)
}

func (s *server) listed(w http.ResponseWriter, r *http.Request) {
	if !slices.Contains(s.keys, r.Header.Get("X-Api-Key")) {
		refuse(w)
		return
	}
	allow(w, r)
}

func (s *server) searched(w http.ResponseWriter, r *http.Request) {
	key, ok := []byte(r.Header.Get("X-Api-Key")), false
	for _, k := range s.keys {
		if subtle.ConstantTimeCompare([]byte(k), key) == 1 {
			ok = true
		}
	}
	if !ok {
		refuse(w)
		return
	}
	allow(w, r)
}

func (s *server) owned(w http.ResponseWriter, r *http.Request) {
	owner, ok := s.owners[r.Header.Get("X-Api-Key")]
	if !ok {
		refuse(w)
		return
	}
	allow(w, r)
	fmt.Fprint(w, owner)
}

func (s *server) signed(w http.ResponseWriter, r *http.Request) {
	mac := hmac.New(sha256.New, s.secret)
	mac.Write([]byte(r.URL.Path))
	if !hmac.Equal([]byte(r.Header.Get("X-Signature")), []byte(hex.EncodeToString(mac.Sum(nil)))) {
		refuse(w)
		return
	}
	allow(w, r)
}

func hashed(w http.ResponseWriter, r *http.Request) {
	is, want := sha256.Sum256([]byte(r.Header.Get("X-Token"))), sha256.Sum256([]byte(os.Getenv("TOKEN")))
	if is != want {
		refuse(w)
		return
	}
	allow(w, r)
}

func inQuery(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Get("key") != os.Getenv("KEY") {
		refuse(w)
		return
	}
	allow(w, r)
}

// -- tokens, which a browser does not send by itself --

func token(r *http.Request) (string, error) {
	scheme, token, found := strings.Cut(r.Header.Get("Authorization"), " ")
	if !found || !strings.EqualFold(scheme, "bearer") {
		return "", errors.New("no token")
	}
	return token, nil
}

func (s *server) verified(w http.ResponseWriter, r *http.Request) {
	token, err := token(r)
	if err != nil {
		refuse(w)
		return
	}
	if err := s.verify(token); err != nil {
		refuse(w)
		return
	}
	allow(w, r)
}

type claims struct{ Expires time.Time }

func parse(_ context.Context, token string) (*claims, error) {
	var c claims
	if err := json.Unmarshal([]byte(token), &c); err != nil {
		return nil, fmt.Errorf("claims: %w", err)
	}
	return &c, nil
}

func parsed(w http.ResponseWriter, r *http.Request) {
	auth := r.Header.Get("Authorization")
	if !strings.HasPrefix(auth, "Bearer ") {
		refuse(w)
		return
	}
	if _, err := parse(r.Context(), auth[len("Bearer "):]); err != nil {
		refuse(w)
		return
	}
	allow(w, r)
}

func configured(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") != "Bearer "+os.Getenv("TOKEN") {
		refuse(w)
		return
	}
	allow(w, r)
}

// -- tokens that are sent twice --

func twice(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("csrf")
	if err != nil || c.Value != r.Header.Get("X-Csrf-Token") {
		refuse(w)
		return
	}
	allow(w, r)
}

func inForm(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("csrf")
	if err == nil && subtle.ConstantTimeCompare([]byte(c.Value), []byte(r.PostFormValue("csrf"))) == 1 {
		allow(w, r)
	}
}

// -- headers that take a preflight --

func asked(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Requested-With") == "" {
		refuse(w)
		return
	}
	allow(w, r)
}

func values(w http.ResponseWriter, r *http.Request) {
	if len(r.Header.Values("X-Requested-With")) == 0 {
		refuse(w)
		return
	}
	allow(w, r)
}

func present(w http.ResponseWriter, r *http.Request) {
	if _, ok := r.Header["X-Requested-With"]; !ok {
		refuse(w)
		return
	}
	allow(w, r)
}

func switched(w http.ResponseWriter, r *http.Request) {
	switch r.Header.Get("X-Client") {
	case "web", "app":
		allow(w, r)
	default:
		refuse(w)
	}
}

func asking(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Requested-With") != "XMLHttpRequest" {
			refuse(w)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func Asked() http.Handler { return asking(http.HandlerFunc(allow)) }

// -- pages --

func fromPage(w http.ResponseWriter, r *http.Request) {
	if !strings.HasPrefix(r.Referer(), "https://app.example.com/") {
		refuse(w)
		return
	}
	allow(w, r)
}

func isOurs(r *http.Request) bool {
	u, err := url.Parse(r.Header.Get("Referer"))
	return err == nil && u.Scheme == "https" && u.Host == "app.example.com"
}

func fromHost(w http.ResponseWriter, r *http.Request) {
	if !isOurs(r) {
		refuse(w)
		return
	}
	allow(w, r)
}

func fromHosts(hosts []string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		u, err := url.Parse(r.Referer())
		if err != nil || !slices.Contains(hosts, u.Host) {
			refuse(w)
			return
		}
		allow(w, r)
	}
}
