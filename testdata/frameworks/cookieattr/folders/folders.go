// Package folders deletes cookies without a Path, in handlers of groups.
package folders

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"
)

type api struct{}

func (a *api) logIn(c echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "echo", Value: "1", Path: "/"})
	return c.NoContent(http.StatusNoContent)
}

func (a *api) logOut(c echo.Context) error {
	ck, err := c.Cookie("echo")
	if err != nil {
		return err
	}
	ck.MaxAge = -1
	c.SetCookie(ck) // want "such as /api/v1"
	return c.NoContent(http.StatusNoContent)
}

func (a *api) logOutAtRoot(c echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "echo", MaxAge: -1})
	return c.NoContent(http.StatusNoContent)
}

func (a *api) routes(e *echo.Echo) {
	g := e.Group("/api").Group("/v1")
	g.POST("/login", a.logIn)
	g.POST("/logout", a.logOut)
	e.POST("/logout", a.logOutAtRoot)
}

func ginLogIn(c *gin.Context) {
	c.SetCookie("gin", "1", 3600, "/", "", false, true)
}

// It has a Path where it is given none.
func ginLogOut(c *gin.Context) {
	c.SetCookie("gin", "", -1, "", "", false, true)
}

func ginReceived(c *gin.Context) {
	if ck, err := c.Request.Cookie("gin"); err == nil {
		ck.MaxAge = -1
		http.SetCookie(c.Writer, ck) // want "such as /auth"
	}
}

// What comes before the group is not known, but it is not less.
func ginRoutes(r *gin.RouterGroup) {
	auth := r.Group("/auth")
	auth.POST("/login", ginLogIn)
	auth.POST("/logout", ginLogOut)
	auth.POST("/received", ginReceived)
}

func ginNarrow(c *gin.Context) {
	if ck, err := c.Request.Cookie("gin"); err == nil {
		ck.MaxAge = -1
		http.SetCookie(c.Writer, ck)
	}
}

func ginNarrowRoutes(r *gin.RouterGroup) {
	r.POST("/narrow", ginNarrow)
}

func logIn(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "chi", Value: "1", Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "mux", Value: "1", Path: "/"})
}

func chiLogOut(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "chi", MaxAge: -1}) // want "such as /api"
}

func chiLogOutAtRoot(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "chi", MaxAge: -1})
}

// The router is at /session as well.
func chiSession(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "chi", MaxAge: -1})
}

func chiMiddleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "chi", MaxAge: -1})
		next.ServeHTTP(w, r)
	})
}

func chiRoutes() http.Handler {
	r := chi.NewRouter()
	r.Post("/login", logIn)
	r.Post("/logout", chiLogOutAtRoot)
	r.Route("/session", func(r chi.Router) {
		r.Delete("/", chiSession)
	})
	r.Route("/api", func(r chi.Router) {
		r.Use(chiMiddleware)
		r.Group(func(r chi.Router) {
			r.Post("/logout", chiLogOut)
		})
	})
	return r
}

func muxLogOut(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "mux", MaxAge: -1}) // want "such as /api/v2"
}

func muxLogOutAtRoot(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "mux", MaxAge: -1})
}

func muxRoutes() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/logout", muxLogOutAtRoot).Methods("POST")
	s := r.PathPrefix("/api/v2").Subrouter()
	s.HandleFunc("/logout", muxLogOut).Methods("POST")
	return r
}
