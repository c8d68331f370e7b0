package ginsessions

import (
	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
)

func afterBody(c *gin.Context) {
	session := sessions.Default(c)
	session.Set("user", 1)
	c.JSON(200, gin.H{"ok": true})
	session.Save() // want "browsers never get this cookie: it is set after the headers of the response were sent"
}

func another(c *gin.Context) {
	c.String(200, "hello")
	if err := sessions.DefaultMany(c, "b").Save(); err != nil { // want "browsers never get this cookie"
		c.Error(err)
	}
}

func first(c *gin.Context) {
	session := sessions.Default(c)
	session.Set("user", 1)
	if err := session.Save(); err != nil {
		c.AbortWithStatus(500)
		return
	}
	c.JSON(200, gin.H{"ok": true})
}

// status only is no answer yet.
func status(c *gin.Context) {
	c.Status(201)
	sessions.Default(c).Save()
	c.JSON(201, gin.H{"ok": true})
}
