// Package ginredirect sets headers after redirects through gin, whose writer keeps the
// status to itself: the headers leave with the body that a redirect has for GET.
package ginredirect

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func routes() *gin.Engine {
	r := gin.New()
	r.GET("/callback", callback)
	r.GET("/old", old)
	r.GET("/standard", standard)
	r.GET("/helped", helped)
	r.GET("/asked", asked)
	r.Handle("GET", "/named", named)
	r.GET("/inline", func(c *gin.Context) {
		c.Redirect(http.StatusFound, "/home")
		c.SetCookie("sid", "1", 0, "/", "", true, true) // want "browsers never get this cookie"
	})
	r.GET("/guarded", login, private)
	r.POST("/login", posted)
	r.Any("/any", any)
	r.GET("/both", both)
	r.POST("/both", both)
	r.GET("/first", first)
	return r
}

func callback(c *gin.Context) {
	c.Redirect(http.StatusFound, "/home")
	http.SetCookie(c.Writer, &http.Cookie{Name: "sid", Value: "1", Path: "/", HttpOnly: true}) // want "browsers never get this cookie"
}

func old(c *gin.Context) {
	c.Redirect(http.StatusMovedPermanently, "/new")
	c.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func standard(c *gin.Context) {
	http.Redirect(c.Writer, c.Request, "/new", http.StatusFound)
	c.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func helped(c *gin.Context) {
	home(c)
	c.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func home(c *gin.Context) { c.Redirect(http.StatusFound, "/home") }

func asked(c *gin.Context) {
	if c.Query("to") != "" {
		c.Redirect(http.StatusFound, c.Query("to"))
	}
	c.Header("Access-Control-Allow-Origin", "*") // want "browsers do not get this header where"
	c.JSON(http.StatusOK, gin.H{})
}

func named(c *gin.Context) {
	c.Redirect(http.StatusFound, "/home")
	c.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func login(c *gin.Context) {
	if _, err := c.Cookie("sid"); err != nil {
		c.Redirect(http.StatusFound, "/login")
		c.SetCookie("to", "/guarded", 0, "/", "", true, true) // want "browsers never get this cookie"
		c.Abort()
	}
}

func private(c *gin.Context) { c.String(http.StatusOK, "private") }

// What follows is right.

// posted is in time: a redirect of a POST has no body.
func posted(c *gin.Context) {
	c.Redirect(http.StatusSeeOther, "/home")
	http.SetCookie(c.Writer, &http.Cookie{Name: "sid", Value: "1", Path: "/", HttpOnly: true})
	c.Header("Access-Control-Allow-Origin", "*")
}

// any and both are in time for the methods that are not GET.
func any(c *gin.Context) {
	c.Redirect(http.StatusFound, "/home")
	c.Header("Access-Control-Allow-Origin", "*")
}

func both(c *gin.Context) {
	c.Redirect(http.StatusFound, "/home")
	c.Header("Access-Control-Allow-Origin", "*")
}

func first(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*")
	http.SetCookie(c.Writer, &http.Cookie{Name: "sid", Value: "1", Path: "/", HttpOnly: true})
	c.Redirect(http.StatusFound, "/home")
}

// Elsewhere may be registered for any method by another package.
func Elsewhere(c *gin.Context) {
	c.Redirect(http.StatusFound, "/home")
	c.Header("Access-Control-Allow-Origin", "*")
}
