package good

import (
	"fmt"
	"net/http"
	"os"
	"strconv"
)

const origin = "https://app.example"

func exactly(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Blanks around it are trimmed.
func withBlanks(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", " true ")
}

func formatted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", strconv.FormatBool(true))
}

func printed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", fmt.Sprint(true))
}

type config struct {
	credentials bool
	value       string
}

// A setting is not known.
func (c *config) bySetting(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", strconv.FormatBool(c.credentials))
}

func (c *config) byText(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", c.value)
}

func byEnvironment(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", os.Getenv("ALLOW_CREDENTIALS"))
}

// False is a value like any other where it may be true as well.
func eitherOr(w http.ResponseWriter, r *http.Request) {
	allow := "false"
	if r.URL.Path == "/me" {
		allow = "true"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", allow)
}

func (c *config) falseByDefault(w http.ResponseWriter, r *http.Request) {
	allow := c.value
	if allow == "" {
		allow = "false"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", allow)
}

func deleted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Del("Access-Control-Allow-Credentials")
}

// Values that are compared are not written.
func compared(res *http.Response) bool {
	return res.Header.Get("Access-Control-Allow-Credentials") == "True" || res.Header.Get("Access-Control-Allow-Origin") == "https://app.example/"
}

// The setting of another header.
func others(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Allow-Credentials", "True")
	w.Header().Set("X-Cache", "false")
}

func set(w http.ResponseWriter, name, value string) {
	w.Header().Set(name, value)
}

func byHelper(w http.ResponseWriter, r *http.Request) {
	set(w, "Access-Control-Allow-Origin", origin)
	set(w, "Access-Control-Allow-Credentials", "true")
	set(w, "X-Feature", "True")
}
