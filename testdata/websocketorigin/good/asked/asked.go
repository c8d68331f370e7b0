// Package asked has upgrades behind what a value of an interface says of the request: a
// method of the package looks at who asks.
package asked

import (
	"errors"
	"net/http"
	"strings"

	"github.com/coder/websocket"
	"github.com/gin-gonic/gin"
	"github.com/olahol/melody"
)

func accept(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
}

type validator interface {
	allow(r *http.Request) bool
}

type allowList map[string]bool

func (a allowList) allow(r *http.Request) bool { return a[r.Header.Get("Origin")] }

type handler struct{ origins validator }

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !h.origins.allow(r) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	accept(w, r)
}

type perhaps struct{ origins validator }

func (h *perhaps) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if h.origins != nil && !h.origins.allow(r) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: h.origins == nil})
}

type byHelper struct{ origins validator }

func (h *byHelper) isAllowed(r *http.Request) bool { return h.origins.allow(r) }

func (h *byHelper) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if h.isAllowed(r) {
		accept(w, r)
	}
}

type embedding struct{ validator }

func (h *embedding) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if h.allow(r) {
		accept(w, r)
	}
}

func serve(list allowList) {
	http.Handle("/ws", &handler{list})
	http.Handle("/perhaps", &perhaps{list})
	http.Handle("/helper", &byHelper{list})
	http.Handle("/embedding", &embedding{list})
}

type authenticator interface {
	authenticate(r *http.Request) (user string, err error)
}

type tokens map[string]string

func (t tokens) authenticate(r *http.Request) (string, error) {
	token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	if user := t[token]; ok && user != "" {
		return user, nil
	}
	return "", errors.New("unauthorized")
}

func loggedIn(auth authenticator) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if _, err := auth.authenticate(r); err != nil {
			http.Error(w, err.Error(), http.StatusUnauthorized)
			return
		}
		accept(w, r)
	}
}

func serveUsers() { http.HandleFunc("/users", loggedIn(tokens{"a": "b"})) }

// Var is what others ask as well.
var Var Checker = single("https://app.example.com")

// A Checker is implemented by others, too.
type Checker interface {
	Check(r *http.Request) error
}

type single string

func (s single) Check(r *http.Request) error {
	if r.Header.Get("Origin") != string(s) {
		return errors.New("forbidden")
	}
	return nil
}

func byVariable(w http.ResponseWriter, r *http.Request) {
	if err := Var.Check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	accept(w, r)
}

type member interface {
	IsMember(r *http.Request) bool
}

// Members become a member in other packages only.
type Members struct{ Origin string }

func (m *Members) IsMember(r *http.Request) bool { return r.Header.Get("Origin") == m.Origin }

type club struct{ of member }

// New returns a club of members.
func New(of member) http.Handler { return &club{of} }

func (c *club) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if c.of.IsMember(r) {
		accept(w, r)
	}
}

func byTypeParameter[V validator](v V) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if v.allow(r) {
			accept(w, r)
		}
	}
}

func serveGeneric() { http.HandleFunc("/generic", byTypeParameter(allowList{})) }

func greet(check Checker) {
	m := melody.New()
	http.HandleFunc("/melody", func(w http.ResponseWriter, r *http.Request) {
		if check.Check(r) == nil {
			m.HandleRequest(w, r)
		}
	})
}

type contextChecker interface {
	checkContext(c *gin.Context) bool
}

type bearer string

func (b bearer) checkContext(c *gin.Context) bool {
	return c.GetHeader("Authorization") == "Bearer "+string(b)
}

func inContext(check contextChecker) gin.HandlerFunc {
	return func(c *gin.Context) {
		if !check.checkContext(c) {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		accept(c.Writer, c.Request)
	}
}

func serveContext(e *gin.Engine) { e.GET("/ws", inContext(bearer("secret"))) }

func afterwards(check Checker) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
		if err != nil {
			return
		}
		if err := check.Check(r); err != nil {
			conn.Close(websocket.StatusPolicyViolation, err.Error())
			return
		}
		conn.Close(websocket.StatusNormalClosure, "")
	}
}
